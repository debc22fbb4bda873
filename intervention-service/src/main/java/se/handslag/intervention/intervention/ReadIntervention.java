package se.handslag.intervention.intervention;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** One intervention. */
@UseCase
public class ReadIntervention {
    private final Interventions interventions;

    ReadIntervention(Interventions interventions) {
        this.interventions = interventions;
    }

    /** Empty if there is none. */
    public Optional<Intervention> read(UUID id) {
        return interventions.findByIdOptional(id);
    }
}
