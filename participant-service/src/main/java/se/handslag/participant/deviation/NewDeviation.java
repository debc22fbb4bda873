package se.handslag.participant.deviation;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody records on a hand-off or a participation: exactly one of them.
 *
 * @param category a code of the list {@code deviation-categories}
 */
public record NewDeviation(
        DeviationKind kind, String category, Optional<UUID> handOffId, Optional<UUID> participationId) {}
