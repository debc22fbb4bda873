package se.handslag.outcome.access;

import java.util.Optional;

/**
 * Something that an association says itself, or that holds for the nation.
 *
 * @param association whose it is; empty if the nation's
 */
public record Owned(Optional<String> association) {}
