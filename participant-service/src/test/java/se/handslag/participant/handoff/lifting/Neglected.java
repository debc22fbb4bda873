package se.handslag.participant.handoff.lifting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Hand-offs that nobody has answered: as the runner leaves them, without waiting for it. */
public final class Neglected {
    private Neglected() {}

    /** This one has been lifted to this level, a day for each, and is due for the next tomorrow. */
    public static void to(int level, UUID handOff) {
        Instant now = Clock.systemUTC().instant();
        Instant due = now.minus(Duration.ofDays(level - 1)).minusSeconds(60);
        EntityManager database = CDI.current().select(EntityManager.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update hand_off set level = :level, due_at = :due,"
                                + " second_at = :second, third_at = :third, version = version + 1 where id = :id")
                        .setParameter("level", level)
                        .setParameter("due", due)
                        .setParameter("second", due.plus(Duration.ofDays(1)))
                        .setParameter("third", due.plus(Duration.ofDays(2)))
                        .setParameter("id", handOff)
                        .executeUpdate());
    }
}
