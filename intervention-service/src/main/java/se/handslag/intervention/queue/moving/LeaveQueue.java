package se.handslag.intervention.queue.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.codelist.CodeList;
import se.handslag.intervention.codelist.CodeLists;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.queue.QueueEntries;
import se.handslag.intervention.queue.QueueEntry;
import se.handslag.intervention.queue.QueueLedger;
import se.handslag.intervention.queue.QueueOutcome.Moved;
import se.handslag.intervention.queue.QueueRefusal;
import se.handslag.intervention.queue.moving.QueueResult.Done;
import se.handslag.intervention.queue.moving.QueueResult.Refused;
import se.handslag.intervention.queue.moving.QueueResult.UnknownEntry;
import se.handslag.intervention.queue.moving.QueueResult.Unlisted;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Ends a wait with a reason; the place that was kept, if any, is free again. */
@UseCase
public class LeaveQueue {
    private final OwnInterventions interventions;
    private final QueueEntries entries;
    private final CodeLists codes;
    private final QueueLedger ledger;
    private final Clock clock;

    LeaveQueue(OwnInterventions interventions, QueueEntries entries, CodeLists codes, QueueLedger ledger, Clock clock) {
        this.interventions = interventions;
        this.entries = entries;
        this.codes = codes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Ends it and publishes it.
     *
     * @param reason of the code list queue-exit-reason
     */
    public QueueResult leave(Caller caller, UUID entryId, String reason, LocalDate leftOn, IfMatch ifMatch) {
        Optional<QueueEntry> found = entries.holdToChange(entryId)
                .filter(entry ->
                        interventions.find(caller, entry.interventionId()).isPresent());
        if (found.isEmpty()) {
            return new UnknownEntry();
        }
        QueueEntry entry = found.get();
        ifMatch.check(entry.version());
        List<Coded> unlisted = codes.unlisted(List.of(new Coded("/exitReason", CodeList.QUEUE_EXIT_REASON, reason)));
        if (!unlisted.isEmpty()) {
            return new Unlisted(unlisted);
        }
        return switch (entry.leave(reason, leftOn, Stockholm.today(clock), Recording.now(clock, caller))) {
            case Moved moved -> new Done(ledger.keep(moved));
            case QueueRefusal why -> new Refused(why);
        };
    }
}
