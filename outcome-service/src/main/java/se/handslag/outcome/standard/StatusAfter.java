package se.handslag.outcome.standard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.outcome.counting.Afterwards;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Settled;
import se.handslag.outcome.veil.Told;

/**
 * What those did after of whom that is known. Results and occupations both tell of it, and each takes over what is decided here:
 * where a result means the same as a status, it is hidden where that is.
 */
final class StatusAfter {
    static final String WORK_OR_STUDY = "WORK_OR_STUDY";
    static final String JOBSEEKER = "JOBSEEKER";
    static final String OTHER = "OTHER";
    private static final List<String> STATUSES = List.of(WORK_OR_STUDY, JOBSEEKER, OTHER);

    /** By the column {@code occupation_after} of the projection. */
    private static final List<String> BY_OCCUPATION =
            List.of(WORK_OR_STUDY, WORK_OR_STUDY, WORK_OR_STUDY, JOBSEEKER, OTHER);

    private StatusAfter() {}

    /** The status of somebody with this number in the column {@code occupation_after}. */
    static String of(int occupation) {
        return BY_OCCUPATION.get(occupation);
    }

    /**
     * Told apart by what is known before, and by status.
     *
     * @param knownAfter some of those of whom is told in the other table
     */
    static <T> Told tell(
            Population<T> knownAfter, Told standing, Function<T, Standing> of, Function<T, String> statusOf) {
        Dimension before = Standing.befores();
        Map<List<String>, List<String>> settled = before.codes().stream()
                .collect(Collectors.toMap(
                        code -> List.of(code, Dimension.ALL), code -> List.of(code, Standing.KNOWN_AFTER)));
        Dimension statuses = Dimension.of(STATUSES);
        Set<List<String>> silent = before.codes().stream()
                .filter(code -> !code.equals(Dimension.ALL) && !code.equals(Standing.KNOWN))
                .flatMap(code -> statuses.codes().stream().map(status -> List.of(code, status)))
                .collect(Collectors.toSet());
        return knownAfter
                .silent(silent)
                .finer(
                        standing,
                        List.of(before, statuses),
                        one -> List.of(of.apply(one).before(), statusOf.apply(one)),
                        Settled.same(settled));
    }

    /** The status that each result means, if it means one; by the code of the result. */
    static Map<String, String> meantBy(SuccessDefinition definition, Set<String> kindsOfWork) {
        Map<String, Set<String>> statuses = new HashMap<>();
        Map<String, Set<String>> results = new HashMap<>();
        situations(kindsOfWork).forEach(situation -> {
            String status = of(situation);
            String result = definition.categorise(situation).code();
            statuses.computeIfAbsent(result, any -> new HashSet<>()).add(status);
            results.computeIfAbsent(status, any -> new HashSet<>()).add(result);
        });
        Map<String, String> meant = new HashMap<>();
        statuses.forEach((result, all) -> {
            String status = all.iterator().next();
            if (all.size() == 1 && results.get(status).size() == 1) {
                meant.put(result, status);
            }
        });
        return meant;
    }

    private static String of(Afterwards situation) {
        return !situation.worksAs().isEmpty() || situation.studies()
                ? WORK_OR_STUDY
                : situation.registeredAtAf() ? JOBSEEKER : OTHER;
    }

    /** All that a definition can tell apart: who works in several ways has the result of one of them. */
    private static Stream<Afterwards> situations(Set<String> kindsOfWork) {
        List<Boolean> both = List.of(true, false);
        Stream<Set<String>> work =
                Stream.concat(Stream.of(Set.<String>of()), kindsOfWork.stream().map(Set::of));
        return work.flatMap(
                kinds -> both.stream().flatMap(studies -> both.stream().flatMap(registered -> both.stream()
                        .map(placed -> new Afterwards(kinds, studies, registered, placed)))));
    }
}
