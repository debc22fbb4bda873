package se.handslag.kit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.fixture.Rows;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.time.Stockholm;

/** Long ago enough that the records of other tests, which are of today, stay. */
@QuarkusTest
class AccessRetentionTest {
    private static final LocalDate THEN = LocalDate.of(2015, 3, 29);

    @Inject
    AccessRetention retention;

    @Inject
    EntityManager database;

    @Inject
    MovableClock clock;

    @Inject
    Rows rows;

    private final String person = UUID.randomUUID().toString();

    @AfterEach
    void runTheClock() {
        clock.reset();
    }

    @Test
    void aRecordIsKeptFor400DaysAndManyAreForgottenInBatches() {
        recorded(2 * AccessRetention.BATCH + 1);

        forgetOn(THEN.plusDays(400));
        assertThat(kept()).isEqualTo(2 * AccessRetention.BATCH + 1);
        forgetOn(THEN.plusDays(401));
        assertThat(kept()).isZero();
    }

    private void forgetOn(LocalDate day) {
        clock.stopAt(noon(day));
        retention.forget();
    }

    private long kept() {
        return rows.count("select count(*) from access_record where participant_id = ?::uuid", person);
    }

    private void recorded(int times) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("insert into access_record (id, at, agency, client, subject,"
                                + " participant_id, action, basis, outcome, trace_id) select gen_random_uuid(),"
                                + " :at, 'af', 'c', 's', :person, 'read', 'own', 'GRANTED', ''"
                                + " from generate_series(1, :times)")
                        .setParameter("at", noon(THEN))
                        .setParameter("person", UUID.fromString(person))
                        .setParameter("times", times)
                        .executeUpdate());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Stockholm.ZONE).toInstant();
    }
}
