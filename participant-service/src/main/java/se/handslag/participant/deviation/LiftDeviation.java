package se.handslag.participant.deviation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.DeviationLifted;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.deviation.DeviationResult.Why;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** Who recorded it tells the local group of the participant's municipality, and nothing about the person (R2.11). */
@UseCase
public class LiftDeviation {
    private final Participants participants;
    private final ParticipantCases cases;
    private final Deviations deviations;
    private final Facts facts;
    private final Clock clock;

    LiftDeviation(Participants participants, ParticipantCases cases, Deviations deviations, Facts facts, Clock clock) {
        this.cases = cases;
        this.participants = participants;
        this.deviations = deviations;
        this.facts = facts;
        this.clock = clock;
    }

    /** Lifts it on behalf of this agency. */
    public DeviationResult lift(UUID deviationId, String agency, IfMatch ifMatch) {
        Optional<Participant> participant =
                deviations.participantOf(deviationId).flatMap(participants::lock);
        Optional<Deviation> found =
                participant.map(_ -> deviations.findById(deviationId)).filter(it -> it.isRecordedBy(agency));
        if (found.isEmpty()) {
            return new DeviationResult.Refused(Why.NOT_FOUND);
        }
        Deviation deviation = found.get();
        ifMatch.check(deviation.version());
        // To whoever may not see the person any longer all lifts look alike: what has become of the person does not
        // show.
        if (deviation.municipality().isEmpty() && isSeenBy(deviation.participantId(), agency)) {
            return new DeviationResult.Refused(Why.NO_MUNICIPALITY);
        }
        Instant now = clock.instant();
        Optional<DeviationLifted> lifted = deviation.lift(now);
        if (lifted.isEmpty()) {
            return new DeviationResult.Refused(Why.LIFTED_ALREADY);
        }
        deviations.flush();
        facts.publish(deviation.participantId(), deviation.id(), deviation.version(), now, lifted.get());
        return new DeviationResult.Done(deviation);
    }

    private boolean isSeenBy(UUID person, String agency) {
        return cases.find(person).filter(known -> known.isSeenBy(agency)).isPresent();
    }
}
