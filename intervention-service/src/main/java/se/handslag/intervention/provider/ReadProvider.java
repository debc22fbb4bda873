package se.handslag.intervention.provider;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** One provider. */
@UseCase
public class ReadProvider {
    private final Providers providers;

    ReadProvider(Providers providers) {
        this.providers = providers;
    }

    /** Empty if there is none. */
    public Optional<Provider> read(UUID id) {
        return providers.findByIdOptional(id);
    }
}
