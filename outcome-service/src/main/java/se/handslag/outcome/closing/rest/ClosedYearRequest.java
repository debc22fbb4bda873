package se.handslag.outcome.closing.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year to close.
 *
 * @param asOf what was recorded later is no part of its figures; now if it is not given
 */
public record ClosedYearRequest(
        @Schema(examples = "2025")
        @NotNull(message = "Say which year.")
        @Min(value = 1994, message = "1994 at the earliest.")
        @Max(value = 9999, message = "Four digits.")
        Integer year,

        @Schema(examples = "2026-03-01T08:00:00Z") Optional<Instant> asOf) {}
