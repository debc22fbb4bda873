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
import se.handslag.intervention.queue.Places;
import se.handslag.intervention.queue.QueueEntries;
import se.handslag.intervention.queue.QueueEntry;
import se.handslag.intervention.queue.QueueLedger;
import se.handslag.intervention.queue.QueueOutcome.Moved;
import se.handslag.intervention.queue.QueueRefusal;
import se.handslag.intervention.queue.moving.QueueResult.Done;
import se.handslag.intervention.queue.moving.QueueResult.Refused;
import se.handslag.intervention.queue.moving.QueueResult.UnknownEntry;
import se.handslag.intervention.queue.moving.QueueResult.UnknownIntervention;
import se.handslag.intervention.queue.moving.QueueResult.Unlisted;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;

/** Offers a place to whose turn it is, or to somebody else for a recorded reason (R5.4). */
@UseCase
public class OfferPlace {
    private final OwnInterventions interventions;
    private final Places places;
    private final QueueEntries entries;
    private final CodeLists codes;
    private final QueueLedger ledger;
    private final Clock clock;

    OfferPlace(
            OwnInterventions interventions,
            Places places,
            QueueEntries entries,
            CodeLists codes,
            QueueLedger ledger,
            Clock clock) {
        this.interventions = interventions;
        this.places = places;
        this.entries = entries;
        this.codes = codes;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Offers it and publishes it.
     *
     * @param toEntry whose wait; empty for whose turn it is
     * @param turnException why it is not the first; of the code list turn-exception
     */
    public QueueResult offer(
            Caller caller,
            UUID interventionId,
            Optional<UUID> toEntry,
            LocalDate answerBy,
            Optional<String> turnException) {
        if (interventions.hold(caller, interventionId).isEmpty()) {
            return new UnknownIntervention();
        }
        List<Coded> unlisted = codes.unlisted(turnException.stream()
                .map(code -> new Coded("/turnException", CodeList.TURN_EXCEPTION, code))
                .toList());
        if (!unlisted.isEmpty()) {
            return new Unlisted(unlisted);
        }
        places.takeTurn(interventionId);
        Optional<UUID> first = entries.firstInTurn(interventionId).map(QueueEntry::id);
        Optional<QueueEntry> chosen = toEntry.or(() -> first)
                .flatMap(entries::holdToChange)
                .filter(entry -> entry.interventionId().equals(interventionId));
        if (chosen.isEmpty()) {
            return toEntry.isPresent() ? new UnknownEntry() : new Refused(QueueRefusal.NOBODY_WAITS);
        }
        if (!places.count(interventionId, Stockholm.today(clock)).orElseThrow().hasFree()) {
            return new Refused(QueueRefusal.NO_FREE_PLACE);
        }
        QueueEntry entry = chosen.get();
        return switch (entry.offer(
                answerBy,
                first.filter(entry.id()::equals).isPresent(),
                turnException,
                Stockholm.today(clock),
                Recording.now(clock, caller))) {
            case Moved moved -> new Done(ledger.keep(moved));
            case QueueRefusal why -> new Refused(why);
        };
    }
}
