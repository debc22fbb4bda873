package se.handslag.intervention.queue.reading;

import java.util.UUID;
import se.handslag.intervention.queue.QueueEntries;
import se.handslag.intervention.queue.QueueEntryDetails;
import se.handslag.kit.usecase.UseCase;

/** One wait with its offers. Only after {@link DiscloseWaits} has decided and recorded. */
@UseCase
public class ReadWait {
    private final QueueEntries entries;

    ReadWait(QueueEntries entries) {
        this.entries = entries;
    }

    /** As it is now. */
    public QueueEntryDetails read(UUID id) {
        return entries.findWithOffers(id).details();
    }
}
