package se.handslag.intervention.provider;

import java.util.List;
import java.util.Optional;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The providers, page by page, in the order they were registered. */
@UseCase
public class ListProviders {
    private final Providers providers;

    ListProviders(Providers providers) {
        this.providers = providers;
    }

    /** All, or an association's; at most {@link PageRequest#fetch()}. */
    public List<Provider> list(Optional<String> association, PageRequest page) {
        return providers.page(association, page);
    }
}
