package se.handslag.intervention.queue.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.Carriers;
import se.handslag.intervention.participation.OwnInterventions;
import se.handslag.intervention.queue.QueueEntries;
import se.handslag.intervention.queue.QueueList;
import se.handslag.intervention.queue.QueueRow;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The queue of an intervention that the caller's agency carries out, whose turn it is first. */
@UseCase
public class ListQueue {
    private final OwnInterventions interventions;
    private final QueueEntries entries;

    ListQueue(OwnInterventions interventions, QueueEntries entries) {
        this.interventions = interventions;
        this.entries = entries;
    }

    /** A part of a queue, and who carries the intervention out. */
    public record Found(Carriers carriers, List<QueueRow> rows) {}

    /** At most {@link PageRequest#fetch()}; empty if there is no such intervention for this caller. */
    public Optional<Found> list(Caller caller, UUID interventionId, QueueList list, LocalDate today, PageRequest page) {
        return interventions
                .find(caller, interventionId)
                .map(found ->
                        new Found(new Carriers(found.carriedOutBy()), entries.page(interventionId, list, today, page)));
    }
}
