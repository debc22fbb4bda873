package se.handslag.gateway.delivery.decide;

import java.util.Optional;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.event.ReceivedEvent;

/** What a record of the domain topic turns out to be. */
public sealed interface Content {
    /** A hand-off moved, or a step of a plan changed: somebody has to be told, if a rule lets it. */
    record Move(ReceivedEvent event, Fact fact, Optional<String> traceParent) implements Content {}

    /** A consent was given. */
    record Given(ConsentGiven consent) implements Content {}

    /** A consent was withdrawn. */
    record Withdrawn(ConsentWithdrawn withdrawal) implements Content {}

    /** A fact that no agency is told of. */
    record Ignored() implements Content {}

    /**
     * A record that keeps no contract, or one that came after this code.
     *
     * @param reason a code
     */
    record Broken(String reason) implements Content {}
}
