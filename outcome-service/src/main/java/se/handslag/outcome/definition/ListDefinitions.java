package se.handslag.outcome.definition;

import java.util.List;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** All versions of all definitions, by id and version. */
@UseCase
public class ListDefinitions {
    private final SuccessDefinitions definitions;

    ListDefinitions(SuccessDefinitions definitions) {
        this.definitions = definitions;
    }

    /** At most {@link PageRequest#fetch()}. */
    public List<KnownDefinition> list(PageRequest page) {
        return definitions.page(page);
    }
}
