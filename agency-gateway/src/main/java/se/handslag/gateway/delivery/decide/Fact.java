package se.handslag.gateway.delivery.decide;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What an event says that agencies may have to be told of, each on a basis of its own. */
public sealed interface Fact permits HandOffFact, PlanStepFact {
    /** The hand-off or the step that it is about. */
    UUID subjectId();

    /** Whose; never leaves the platform. */
    UUID participantId();

    /** When it happened. */
    Instant at();

    /** Whom it concerns: each agency once. */
    List<Party> parties();

    /** Whether this party loses what it was told of: it is told so even if consent is gone, and nothing after that. */
    boolean isLastWordTo(Party party);
}
