package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.handslag.outcome.standard.EveryFigure.Question;
import se.handslag.outcome.standard.EveryFigure.Spot;

/**
 * Looks for hidden small counts that are another count, or the difference of two.
 *
 * @param people a number for the people of each count: sums for sums
 */
record SubtractAll(int limit, Map<Spot, OptionalLong> shown, Map<Spot, OptionalLong> truth, Map<Spot, Long> people) {

    /** Reports of who took part on any day: of them periods do not sum. */
    private static final Set<String> STOCKS = Set.of("backgrounds", "persons");

    /** Counts of the report of results that periods sum of. */
    private static final Pattern ENDED =
            Pattern.compile("results/(?!ALL|RUNNING)[^ ]+|activities/.*|.*/(closed|measured|success)");

    /** In how many answers people must be told apart by a rule to call it one. */
    private static final int RULE = 4;

    /** A small count and what it can be worked out from. */
    private record Clue(Spot small, Spot sum, Optional<Spot> less) {
        @Override
        public String toString() {
            return small + " = " + sum + less.map(spot -> " - " + spot).orElse("");
        }
    }

    List<String> found() {
        Set<Question> questions = people.keySet().stream().map(Spot::question).collect(Collectors.toSet());
        List<Clue> clues = new ArrayList<>();
        clues(Spot::question).stream().filter(clue -> isRule(clue, questions)).forEach(clues::add);
        clues.addAll(clues(SubtractAll::sameFigure));
        return clues.stream().map(Clue::toString).toList();
    }

    /** What can be subtracted of two answers: persons and participations that ran only if they are of the same period. */
    private static Object sameFigure(Spot spot) {
        return STOCKS.contains(spot.report())
                        || (spot.report().equals("results")
                                && !ENDED.matcher(spot.what()).matches())
                ? List.of(spot.report(), spot.what(), spot.question().period())
                : List.of(spot.report(), spot.what());
    }

    private List<Clue> clues(Function<Spot, Object> comparable) {
        List<Clue> clues = new ArrayList<>();
        Map<Object, List<Spot>> groups = shown.keySet().stream().collect(Collectors.groupingBy(comparable));
        for (List<Spot> group : groups.values()) {
            Map<Long, Spot> open = new LinkedHashMap<>();
            Map<Long, Spot> small = new LinkedHashMap<>();
            for (Spot spot : group) {
                long count = truth.get(spot).orElseThrow();
                if (shown.get(spot).isPresent() && count > 0) {
                    open.putIfAbsent(people.get(spot), spot);
                } else if (shown.get(spot).isEmpty() && count > 0 && count < limit) {
                    small.putIfAbsent(people.get(spot), spot);
                }
            }
            small.forEach((who, spot) -> {
                if (open.containsKey(who)) {
                    clues.add(new Clue(spot, open.get(who), Optional.empty()));
                }
                open.forEach((others, less) -> {
                    if (open.containsKey(others + who)) {
                        clues.add(new Clue(spot, open.get(others + who), Optional.of(less)));
                    }
                });
            });
        }
        return clues;
    }

    /** It holds in every answer, and so a reader may know it: of few people many things happen to be true. */
    private boolean isRule(Clue clue, Set<Question> questions) {
        int met = 0;
        for (Question question : questions) {
            Optional<Long> small = at(question, clue.small);
            Optional<Long> sum = at(question, clue.sum);
            Optional<Long> less = clue.less.map(spot -> at(question, spot)).orElse(Optional.of(0L));
            if (small.isPresent() && sum.isPresent() && less.isPresent()) {
                if (sum.get() != less.get() + small.get()) {
                    return false;
                }
                met += small.get() != 0 && (clue.less.isEmpty() || less.get() != 0) ? 1 : 0;
            }
        }
        return met >= RULE;
    }

    private Optional<Long> at(Question question, Spot spot) {
        return Optional.ofNullable(people.get(new Spot(question, spot.report(), spot.what())));
    }
}
