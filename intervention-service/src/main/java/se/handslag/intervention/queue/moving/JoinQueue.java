package se.handslag.intervention.queue.moving;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.participant.KnownParticipants;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.queue.NewWait;
import se.handslag.intervention.queue.QueueEntries;
import se.handslag.intervention.queue.QueueEntry;
import se.handslag.intervention.queue.QueueLedger;
import se.handslag.intervention.queue.QueueOutcome.Moved;
import se.handslag.intervention.queue.QueueRefusal;
import se.handslag.intervention.queue.moving.QueueResult.AlreadyRunning;
import se.handslag.intervention.queue.moving.QueueResult.AlreadyWaiting;
import se.handslag.intervention.queue.moving.QueueResult.Done;
import se.handslag.intervention.queue.moving.QueueResult.Refused;
import se.handslag.intervention.queue.moving.QueueResult.UnknownIntervention;
import se.handslag.intervention.queue.moving.QueueResult.UnknownParticipant;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Puts a person in the queue of an intervention that the caller's agency carries out (R5.4, R3.6). */
@UseCase
public class JoinQueue {
    private final OwnInterventions interventions;
    private final KnownParticipants participants;
    private final Participations participations;
    private final QueueEntries entries;
    private final QueueLedger ledger;
    private final Clock clock;

    JoinQueue(
            OwnInterventions interventions,
            KnownParticipants participants,
            Participations participations,
            QueueEntries entries,
            QueueLedger ledger,
            Clock clock) {
        this.interventions = interventions;
        this.participants = participants;
        this.participations = participations;
        this.entries = entries;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Registers the wait and publishes it. */
    public QueueResult join(Caller caller, UUID interventionId, UUID participantId, NewWait asked) {
        Optional<Intervention> intervention = interventions.hold(caller, interventionId);
        if (intervention.isEmpty()) {
            return new UnknownIntervention();
        }
        Optional<KnownParticipant> participant = participants.hold(participantId);
        if (participant.isEmpty()) {
            return new UnknownParticipant();
        }
        Set<UUID> person = participants.samePerson(participantId);
        if (participations.isRunning(person, interventionId)) {
            return new AlreadyRunning();
        }
        if (!entries.liveOf(person, interventionId).isEmpty()) {
            return new AlreadyWaiting();
        }
        return switch (QueueEntry.join(
                intervention.get(),
                participant.get(),
                asked,
                caller.requireAgency(),
                Stockholm.today(clock),
                Recording.now(clock, caller))) {
            case Moved moved -> new Done(ledger.keep(moved));
            case QueueRefusal why -> new Refused(why);
        };
    }
}
