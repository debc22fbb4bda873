package se.handslag.intervention.intervention;

import java.util.List;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The interventions, page by page, in the order they were registered. */
@UseCase
public class ListInterventions {
    private final Interventions interventions;

    ListInterventions(Interventions interventions) {
        this.interventions = interventions;
    }

    /** At most {@link PageRequest#fetch()}. */
    public List<Intervention> list(InterventionFilter filter, PageRequest page) {
        return interventions.page(filter, page);
    }
}
