package se.handslag.intervention.count;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Interventions;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** An intervention's counts as they hold, page by page, in the order they were first recorded. */
@UseCase
public class ListCounts {
    private final Interventions interventions;
    private final PersonCounts counts;

    ListCounts(Interventions interventions, PersonCounts counts) {
        this.interventions = interventions;
        this.counts = counts;
    }

    /** At most {@link PageRequest#fetch()}; empty if there is no such intervention. */
    public Optional<List<PersonCount>> list(UUID interventionId, PageRequest page) {
        return interventions.findByIdOptional(interventionId).map(found -> counts.page(interventionId, page));
    }
}
