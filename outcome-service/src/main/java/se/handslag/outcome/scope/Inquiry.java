package se.handslag.outcome.scope;

import java.time.Instant;
import se.handslag.outcome.counting.Period;

/**
 * What a report is asked about.
 *
 * @param asOf what was recorded later is left out (R6.3); microseconds
 */
public record Inquiry(Scope scope, Period period, Instant asOf) {}
