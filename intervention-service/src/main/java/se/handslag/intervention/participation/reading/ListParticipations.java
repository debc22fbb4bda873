package se.handslag.intervention.participation.reading;

import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.Carriers;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participations;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The participations of an intervention that the caller's agency carries out, in the order of registration. */
@UseCase
public class ListParticipations {
    private final OwnInterventions interventions;
    private final Participations participations;

    ListParticipations(OwnInterventions interventions, Participations participations) {
        this.interventions = interventions;
        this.participations = participations;
    }

    /** At most {@link PageRequest#fetch()}; empty if there is no such intervention for this caller. */
    public Optional<ParticipationList> list(Caller caller, UUID interventionId, PageRequest page) {
        return interventions
                .find(caller, interventionId)
                .map(found -> new ParticipationList(
                        new Carriers(found.carriedOutBy()), participations.page(interventionId, page)));
    }
}
