package se.handslag.intervention.programme;

import java.util.List;
import java.util.Optional;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The programmes, page by page, in the order they were registered. */
@UseCase
public class ListProgrammes {
    private final Programmes programmes;

    ListProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    /** All, or those that the association takes part in; at most {@link PageRequest#fetch()}. */
    public List<Programme> list(Optional<String> association, PageRequest page) {
        return programmes.page(association, page);
    }
}
