package se.handslag.intervention.queue.moving;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.queue.PlaceAnswer;
import se.handslag.intervention.queue.QueueEntries;
import se.handslag.intervention.queue.QueueEntry;
import se.handslag.intervention.queue.QueueLedger;
import se.handslag.intervention.queue.QueueOutcome.Moved;
import se.handslag.intervention.queue.QueueRefusal;
import se.handslag.intervention.queue.moving.QueueResult.Done;
import se.handslag.intervention.queue.moving.QueueResult.Refused;
import se.handslag.intervention.queue.moving.QueueResult.UnknownEntry;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Records what the person said to an offered place (R5.4). */
@UseCase
public class AnswerOffer {
    private final OwnInterventions interventions;
    private final QueueEntries entries;
    private final QueueLedger ledger;
    private final Clock clock;

    AnswerOffer(OwnInterventions interventions, QueueEntries entries, QueueLedger ledger, Clock clock) {
        this.interventions = interventions;
        this.entries = entries;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Records it and publishes it; with a no that ends the wait, that too.
     *
     * @param waitsOn with a no: whether the person goes on waiting
     */
    public QueueResult answer(
            Caller caller, UUID entryId, PlaceAnswer answer, Optional<Boolean> waitsOn, IfMatch ifMatch) {
        Optional<QueueEntry> found = entries.holdToChange(entryId)
                .filter(entry ->
                        interventions.find(caller, entry.interventionId()).isPresent());
        if (found.isEmpty()) {
            return new UnknownEntry();
        }
        QueueEntry entry = found.get();
        ifMatch.check(entry.version());
        Recording now = Recording.now(clock, caller);
        return switch (entry.answer(answer, waitsOn, now)) {
            case Moved moved -> new Done(declined(ledger.keep(moved), waitsOn, now));
            case QueueRefusal why -> new Refused(why);
        };
    }

    private QueueEntry declined(QueueEntry entry, Optional<Boolean> waitsOn, Recording now) {
        return waitsOn.filter(on -> !on).isPresent() ? ledger.keep(entry.declined(Stockholm.today(clock), now)) : entry;
    }
}
