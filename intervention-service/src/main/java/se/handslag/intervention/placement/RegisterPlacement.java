package se.handslag.intervention.placement;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.handslag.intervention.codelist.CodeList;
import se.handslag.intervention.codelist.CodeLists;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.participant.KnownParticipants;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.placement.PlacementResult.Done;
import se.handslag.intervention.placement.PlacementResult.Refused;
import se.handslag.intervention.placement.PlacementResult.Unknown;
import se.handslag.intervention.placement.PlacementResult.Unlisted;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** Registers a placement within a participation of the caller's interventions (R5.8); it may begin ahead. */
@UseCase
public class RegisterPlacement {
    private final Participations participations;
    private final KnownParticipants participants;
    private final OwnInterventions interventions;
    private final Placements placements;
    private final CodeLists codes;
    private final Clock clock;

    RegisterPlacement(
            Participations participations,
            KnownParticipants participants,
            OwnInterventions interventions,
            Placements placements,
            CodeLists codes,
            Clock clock) {
        this.participations = participations;
        this.participants = participants;
        this.interventions = interventions;
        this.placements = placements;
        this.codes = codes;
        this.clock = clock;
    }

    /** Keeps it. */
    public PlacementResult register(Caller caller, UUID participationId, NewPlacement asked) {
        Optional<Participation> found = participations
                .findByIdOptional(participationId)
                .filter(it -> interventions.find(caller, it.interventionId()).isPresent());
        if (found.isEmpty()) {
            return new Unknown();
        }
        Optional<PlacementRefusal> refusal =
                Placement.refusal(found.get(), asked.startsOn()).or(() -> noLongerLinked(found.get()));
        if (refusal.isPresent()) {
            return new Refused(refusal.get());
        }
        List<Coded> unlisted = codes.unlisted(IntStream.range(
                        0, asked.strengths().size())
                .mapToObj(i -> new Coded(
                        "/strengths/" + i, CodeList.STRENGTH, asked.strengths().get(i)))
                .toList());
        if (!unlisted.isEmpty()) {
            return new Unlisted(unlisted);
        }
        Placement placement = new Placement(participationId, asked, Recording.now(clock, caller));
        placements.persistAndFlush(placement);
        return new Done(placement);
    }

    /** Held, so that protection that arrives now finds the placement, or the placement finds it. */
    private Optional<PlacementRefusal> noLongerLinked(Participation participation) {
        return participants
                .holdAsNow(participation.participantId().orElseThrow())
                .filter(KnownParticipant::anonymous)
                .map(_ -> PlacementRefusal.ANONYMOUS);
    }
}
