package se.handslag.intervention.provider;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.AccessPolicy;
import se.handslag.intervention.access.OfAssociation;
import se.handslag.intervention.provider.ProviderResult.AlreadyRegistered;
import se.handslag.intervention.provider.ProviderResult.Kept;
import se.handslag.intervention.provider.ProviderResult.NotPermitted;
import se.handslag.intervention.provider.ProviderResult.Unknown;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;

/** Gives a provider another name or seat; the former are kept with the time they were recorded. */
@UseCase
public class ReviseProvider {
    private final Providers providers;
    private final Clock clock;

    ReviseProvider(Providers providers, Clock clock) {
        this.providers = providers;
        this.clock = clock;
    }

    /** Changes it if the caller has read its present state. */
    public ProviderResult revise(Caller caller, UUID id, ProviderTerms terms, IfMatch ifMatch) {
        Optional<Provider> found = providers.holdToChange(id);
        if (found.isEmpty()) {
            return new Unknown();
        }
        Provider provider = found.get();
        if (AccessPolicy.MONEY
                .decide(caller, new OfAssociation(provider.association()))
                .isEmpty()) {
            return new NotPermitted();
        }
        ifMatch.check(provider.version());
        providers.reserve(provider.association(), terms.name());
        if (providers.isTaken(provider.association(), terms.name(), provider.id())) {
            return new AlreadyRegistered();
        }
        if (provider.revise(terms)) {
            providers.keep(provider, Recording.now(clock, caller));
        }
        return new Kept(provider);
    }
}
