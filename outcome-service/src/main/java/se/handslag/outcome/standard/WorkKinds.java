package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Codes.Coded;
import se.handslag.outcome.standard.Having.Places;
import se.handslag.outcome.standard.Having.Side;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Settled;
import se.handslag.outcome.veil.Told;

/** Of those who work, how many in each way: a person may work in several, so each is counted by itself. */
final class WorkKinds<T> {
    private static final String NOT_TOLD = "NOT_TOLD";
    private static final List<String> WORKING = List.of("WORK", "WORK_AND_STUDY");

    private final Population<T> people;
    private final Codes kinds;
    private final Told statuses;

    /**
     * Of these people.
     *
     * @param kinds that any of them works in
     * @param statuses where they are told apart by status before and after
     */
    WorkKinds(Population<T> people, Codes kinds, Told statuses) {
        this.people = people;
        this.kinds = kinds;
        this.statuses = statuses;
    }

    /**
     * What people do on one occasion.
     *
     * @param cell the codes of a status, or of all, in the table of statuses
     */
    record Work<T>(Function<T, String> status, ToLongFunction<T> kinds, Function<String, List<String>> cell) {}

    Table table(Work<T> before, Work<T> after) {
        Side<T> one = side(before);
        Side<T> other = side(after);
        List<Having> counted = kinds.all().stream()
                .map(kind -> Having.of(kind, people, one, other, this::line))
                .toList();
        Names names = new Names(
                "work-kinds",
                new Label("Slag av arbete", "Kinds of work"),
                new Label("Slag av arbete", "Kind of work"));
        Label note = new Label(
                "Den som har flera slag av arbete räknas på varje rad: raderna summerar inte till helheten.",
                "Who has several kinds of work counts in each line: the lines do not sum to the whole.");
        return Having.beforeAndAfter(names, counted, Wholes.CLOSED_MEASURED, List.of(note));
    }

    private String line(long bits) {
        Set<String> told = kinds.of(bits).stream().map(Coded::code).collect(Collectors.toSet());
        return told.isEmpty() ? NOT_TOLD : told.size() == 1 ? told.iterator().next() : Places.SEVERAL;
    }

    /** Told apart by all kinds that somebody works in, within the status. */
    private Side<T> side(Work<T> work) {
        List<String> lines =
                new ArrayList<>(kinds.all().stream().map(Coded::code).toList());
        lines.addAll(List.of(Places.SEVERAL, NOT_TOLD));
        Dimension tree = Dimension.of(List.of("WORK", "WORK_AND_STUDY", "STUDY", "JOBSEEKER", "OTHER"));
        WORKING.forEach(status -> lines.forEach(line -> tree.add(status, leaf(status, line))));
        Map<List<String>, List<String>> same = new HashMap<>();
        tree.codes().stream()
                .filter(code -> !code.contains(" "))
                .forEach(code -> same.put(List.of(code), work.cell.apply(code)));
        Told told = people.finer(
                statuses,
                List.of(tree),
                one -> {
                    String status = work.status.apply(one);
                    return List.of(WORKING.contains(status) ? leaf(status, line(work.kinds.applyAsLong(one))) : status);
                },
                Settled.same(same));
        told.at(Dimension.ALL, Dimension.ALL);
        return new Side<>(
                work.kinds,
                told,
                thing -> thing.equals(Dimension.ALL)
                        ? List.of(List.of(Dimension.ALL))
                        : WORKING.stream()
                                .map(status -> List.of(leaf(status, thing)))
                                .toList());
    }

    private static String leaf(String status, String line) {
        return status + " " + line;
    }
}
