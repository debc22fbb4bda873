package se.handslag.intervention.participation.reading;

import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.Carriers;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.Participations;
import se.handslag.kit.usecase.UseCase;

/** Finds out whom a participation is about and who carries its intervention out, before anybody reads it. */
@UseCase
public class FindParticipation {
    private final Participations participations;
    private final Interventions interventions;

    FindParticipation(Participations participations, Interventions interventions) {
        this.participations = participations;
        this.interventions = interventions;
    }

    /** Empty if there is none. */
    public Optional<FoundParticipation> find(UUID id) {
        return participations.findByIdOptional(id).map(this::found);
    }

    private FoundParticipation found(Participation participation) {
        Carriers carriers = new Carriers(
                interventions.findById(participation.interventionId()).carriedOutBy());
        return new FoundParticipation(carriers, participation.participantId());
    }
}
