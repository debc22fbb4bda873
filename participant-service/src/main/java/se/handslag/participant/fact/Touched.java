package se.handslag.participant.fact;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.usecase.BeforeCommit;

/** Tells the {@link TouchEffect}s of whom a transaction has touched, once each, just before it commits. */
@ApplicationScoped
public class Touched {
    private final BeforeCommit beforeCommit;
    private final List<TouchEffect> effects;

    Touched(BeforeCommit beforeCommit, @All List<TouchEffect> effects) {
        this.beforeCommit = beforeCommit;
        this.effects = List.copyOf(effects);
    }

    /**
     * Something about this participant has changed.
     *
     * @param cause the type of the event that tells of it
     */
    public void touch(UUID participantId, String cause) {
        beforeCommit.once(
                List.of(Touched.class, participantId),
                () -> effects.forEach(effect -> effect.beforeCommit(participantId, cause)));
    }
}
