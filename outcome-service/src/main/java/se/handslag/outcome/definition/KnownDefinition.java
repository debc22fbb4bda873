package se.handslag.outcome.definition;

import java.time.Instant;
import java.util.Optional;
import se.handslag.outcome.counting.SuccessDefinition;

/**
 * A version of a definition, and since when it holds.
 *
 * @param association whose it is; empty if the nation's
 * @param inForceFrom empty if it came with the service, and has always been
 */
public record KnownDefinition(
        SuccessDefinition definition, Optional<String> association, Optional<Instant> inForceFrom) {}
