package se.handslag.intervention.provider;

import java.time.Clock;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.provider.ProviderResult.AlreadyRegistered;
import se.handslag.intervention.provider.ProviderResult.Kept;
import se.handslag.intervention.provider.ProviderResult.NotPermitted;
import se.handslag.intervention.provider.ProviderResult.UnknownAssociation;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;

/** Registers a provider that an association works with. */
@UseCase
public class RegisterProvider {
    private final Providers providers;
    private final Associations associations;
    private final Clock clock;

    RegisterProvider(Providers providers, Associations associations, Clock clock) {
        this.providers = providers;
        this.associations = associations;
        this.clock = clock;
    }

    /** Registers it, once under its name. */
    public ProviderResult register(Caller caller, NewProvider asked) {
        if (AccessPolicy.MONEY
                .decide(caller, new OfAssociation(asked.association()))
                .isEmpty()) {
            return new NotPermitted();
        }
        if (associations.findByIdOptional(asked.association()).isEmpty()) {
            return new UnknownAssociation();
        }
        Recording recording = Recording.now(clock, caller);
        Provider provider = Provider.register(asked, recording);
        providers.reserve(provider.association(), provider.name());
        if (providers.isTaken(provider.association(), provider.name(), provider.id())) {
            return new AlreadyRegistered();
        }
        providers.keep(provider, recording);
        return new Kept(provider);
    }
}
