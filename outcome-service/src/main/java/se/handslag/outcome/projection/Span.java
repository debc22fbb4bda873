package se.handslag.outcome.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A row of the projection: what was known of a participation from one moment to the next, in numbers.
 *
 * @param knownUntil {@code infinity} if it holds still
 * @param livelihoodsBefore one bit each
 * @param person absent if anonymous
 * @param workKindsBefore one bit each
 * @param workBefore percent of full time, all kinds together
 * @param studyBefore percent of full time, all kinds together
 */
record Span(
        UUID participationId,
        Instant knownFrom,
        String knownUntil,
        Optional<Long> livelihoodsBefore,
        Optional<Long> livelihoodsAfter,
        int association,
        int intervention,
        Optional<Integer> person,
        LocalDate startedOn,
        Optional<LocalDate> endedOn,
        Optional<Integer> sex,
        Optional<Integer> age,
        Optional<Integer> education,
        Optional<Integer> referredBy,
        Optional<Integer> exitReason,
        Optional<Long> workKindsBefore,
        Optional<Long> workKindsAfter,
        Optional<Integer> workBefore,
        Optional<Integer> workAfter,
        Optional<Integer> studyBefore,
        Optional<Integer> studyAfter,
        Optional<Integer> monthsBefore,
        Optional<Integer> monthsAfter,
        boolean anonymous,
        Optional<Boolean> atAfBefore,
        Optional<Boolean> atAfAfter,
        Optional<Boolean> placementBefore,
        Optional<Boolean> placementAfter,
        Optional<Boolean> programmeBefore,
        Optional<Boolean> programmeAfter,
        Optional<List<Integer>> answersBefore,
        Optional<List<Integer>> answersAfter) {}
