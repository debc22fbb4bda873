package se.handslag.intervention.placement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.placement.PlacementResult.Done;
import se.handslag.intervention.placement.PlacementResult.Refused;
import se.handslag.intervention.placement.PlacementResult.Unknown;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Ends a placement. */
@UseCase
public class EndPlacement {
    private final Participations participations;
    private final OwnInterventions interventions;
    private final Placements placements;
    private final Clock clock;

    EndPlacement(Participations participations, OwnInterventions interventions, Placements placements, Clock clock) {
        this.participations = participations;
        this.interventions = interventions;
        this.placements = placements;
        this.clock = clock;
    }

    /** Keeps its last day. */
    public PlacementResult end(Caller caller, UUID participationId, UUID id, LocalDate day, IfMatch ifMatch) {
        Optional<Placement> found = participations
                .findByIdOptional(participationId)
                .filter(it -> interventions.find(caller, it.interventionId()).isPresent())
                .flatMap(_ -> placements.holdToChange(participationId, id));
        if (found.isEmpty()) {
            return new Unknown();
        }
        Placement placement = found.get();
        ifMatch.check(placement.version());
        Optional<PlacementRefusal> refusal = placement.end(day, Stockholm.today(clock));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        placements.flush();
        return new Done(placement);
    }
}
