package se.handslag.outcome.report;

import java.util.Map;

/**
 * The figures of one intervention, or of all.
 *
 * @param participations ran on any day of the period: the running and the closed
 * @param running not ended by the end of the period
 * @param closed ended within the period: the measured and the unmeasured
 * @param closedUnmeasured anonymous (R6.6), or nobody asked what came after
 * @param measured closed, with a result: the sum of the results
 * @param results by category code, in the definition's order
 */
public record Row(
        Figure participations,
        Figure running,
        Figure closed,
        Figure closedUnmeasured,
        Figure measured,
        Map<String, Figure> results) {}
