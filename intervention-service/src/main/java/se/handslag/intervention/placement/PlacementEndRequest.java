package se.handslag.intervention.placement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The end of a placement.
 *
 * @param endedOn the last day
 */
public record PlacementEndRequest(
        @NotNull(message = "Give the last day.") LocalDate endedOn) {}
