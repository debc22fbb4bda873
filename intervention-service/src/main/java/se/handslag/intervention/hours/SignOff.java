package se.handslag.intervention.hours;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;

/**
 * That somebody answers for the hours of a month, as they were then.
 *
 * @param revision the first is 1
 * @param agency code
 * @param subject the token's {@code sub}: a person, known to the agency's own directory
 * @param signedAt UTC
 */
public record SignOff(
        YearMonth month, int revision, BigDecimal hours, String agency, String subject, Instant signedAt) {}
