package se.handslag.outcome.definition;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.access.Owned;
import se.handslag.outcome.access.StatementAccess;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.RegisterDefinitionResult.InThePast;
import se.handslag.outcome.definition.RegisterDefinitionResult.NotPermitted;
import se.handslag.outcome.definition.RegisterDefinitionResult.NotWhole;
import se.handslag.outcome.definition.RegisterDefinitionResult.Registered;

/** Says what counts as success: a new definition, or a new version of one's own (R6.4). */
@UseCase
public class RegisterDefinition {
    private final SuccessDefinitions definitions;
    private final Clock clock;

    RegisterDefinition(SuccessDefinitions definitions, Clock clock) {
        this.definitions = definitions;
        this.clock = clock;
    }

    /** From its moment on it holds; what was said before holds for all moments before. */
    public RegisterDefinitionResult register(Caller caller, NewDefinition asked) {
        definitions.hold(asked.id());
        Optional<KnownDefinition> former = definitions.latest(asked.id());
        Optional<String> owner = former.map(KnownDefinition::association).orElse(caller.association());
        if (StatementAccess.RULES.decide(caller, new Owned(owner)).isEmpty()) {
            return new NotPermitted();
        }
        Instant now = clock.instant();
        Instant from = asked.inForceFrom().orElse(now);
        if (from.isBefore(now)) {
            return new InThePast();
        }
        int version = former.map(it -> it.definition().version() + 1).orElse(1);
        SuccessDefinition numbered;
        try {
            numbered = asked.numbered(version);
        } catch (IllegalArgumentException e) {
            return new NotWhole(e.getMessage());
        }
        KnownDefinition known = new KnownDefinition(numbered, owner, Optional.of(from));
        definitions.add(known, now, caller.client());
        return new Registered(known);
    }
}
