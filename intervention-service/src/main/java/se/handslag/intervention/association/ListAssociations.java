package se.handslag.intervention.association;

import java.util.List;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The associations, page by page, by code. */
@UseCase
public class ListAssociations {
    private final Associations associations;

    ListAssociations(Associations associations) {
        this.associations = associations;
    }

    /** At most {@link PageRequest#fetch()}. */
    public List<Association> list(PageRequest page) {
        return associations.page(page);
    }
}
