package se.handslag.intervention.queue.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.queue.QueueEntryDetails;
import se.handslag.intervention.queue.QueueRow;
import se.handslag.kit.access.Disclosure;

/** The only way out for waits: decided by the rules, recorded for each person, and only then shown (R3.7). */
@ApplicationScoped
class DiscloseWaits {
    private final FindWait find;
    private final ReadWait read;
    private final Disclosure disclosure;

    DiscloseWaits(FindWait find, ReadWait read, Disclosure disclosure) {
        this.find = find;
        this.read = read;
        this.disclosure = disclosure;
    }

    /** One wait; 404 if the caller may not see it. Not inside a transaction. */
    QueueEntryDetails one(UUID id) {
        FoundWait found = find.find(id).orElseThrow(Disclosure::nothingToSee);
        return disclosure.of(
                AccessPolicy.PARTICIPATIONS,
                found.carriers(),
                found.participantId(),
                "read-queue-entry",
                _ -> read.read(id));
    }

    /** Records each person that a list is about to show. */
    void listed(ListQueue.Found list, int shown) {
        disclosure.ofAll(
                AccessPolicy.PARTICIPATIONS,
                list.carriers(),
                list.rows().stream().limit(shown).map(QueueRow::participantId).toList(),
                "list-queue-entry",
                _ -> list);
    }
}
