package se.handslag.intervention.provider;

import java.time.Clock;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.association.Associations;
import se.handslag.intervention.provider.RegisterProviderResult.AlreadyRegistered;
import se.handslag.intervention.provider.RegisterProviderResult.NotPermitted;
import se.handslag.intervention.provider.RegisterProviderResult.Registered;
import se.handslag.intervention.provider.RegisterProviderResult.UnknownAssociation;
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
    public RegisterProviderResult register(Caller caller, NewProvider asked) {
        if (AccessPolicy.MONEY
                .decide(caller, new OfAssociation(asked.association()))
                .isEmpty()) {
            return new NotPermitted();
        }
        if (associations.findByIdOptional(asked.association()).isEmpty()) {
            return new UnknownAssociation();
        }
        providers.reserve(asked);
        if (providers.isTaken(asked)) {
            return new AlreadyRegistered();
        }
        Provider provider = Provider.register(asked, Recording.now(clock, caller));
        providers.persistAndFlush(provider);
        return new Registered(provider);
    }
}
