package se.handslag.outcome.selection;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.outcome.counting.Period;

/**
 * What a report is asked about.
 *
 * @param association its code
 * @param intervention only this one of the association's
 * @param asOf what was recorded later is left out (R6.3); microseconds
 */
public record Question(String association, Optional<UUID> intervention, Period period, Instant asOf) {}
