package se.handslag.outcome.further;

import java.util.Optional;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.indicator.IndicatorSet;

/**
 * What some reports are asked besides.
 *
 * @param definition of success, in force then; its first category is the success
 * @param indicators the set whose answers are asked for, as it was then
 */
public record Choices(SuccessDefinition definition, Optional<IndicatorSet> indicators) {}
