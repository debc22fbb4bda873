package se.handslag.intervention.queue.reading;

import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.Carriers;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.intervention.queue.QueueEntries;
import se.handslag.intervention.queue.QueueEntry;
import se.handslag.kit.usecase.UseCase;

/** Finds out whose wait it is and who carries its intervention out, before anybody reads it. */
@UseCase
public class FindWait {
    private final QueueEntries entries;
    private final Interventions interventions;

    FindWait(QueueEntries entries, Interventions interventions) {
        this.entries = entries;
        this.interventions = interventions;
    }

    /** Empty if there is none. */
    public Optional<FoundWait> find(UUID id) {
        return entries.findByIdOptional(id).map(this::found);
    }

    private FoundWait found(QueueEntry entry) {
        return new FoundWait(
                new Carriers(interventions.findById(entry.interventionId()).carriedOutBy()), entry.participantId());
    }
}
