package se.handslag.intervention.participation.reading;

import java.util.UUID;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.Participations;
import se.handslag.kit.usecase.UseCase;

/** One participation with its out-registration. Only after {@link Disclose} has decided and recorded. */
@UseCase
public class ReadParticipation {
    private final Participations participations;

    ReadParticipation(Participations participations) {
        this.participations = participations;
    }

    /** As it is now. */
    public Participation read(UUID id) {
        return participations.findWithEnd(id);
    }
}
