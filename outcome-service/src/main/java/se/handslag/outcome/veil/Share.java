package se.handslag.outcome.veil;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Those of a {@link Crowd} who belong to one association, group by group: numbers of each group lie side by side. */
final class Share {
    static final Share NOBODY = new Share();
    private static final int COLUMNS = 5;
    private static final int ROOM = 16;

    private int[] groups = new int[ROOM * COLUMNS];
    private int end;

    /** Called with each group. */
    @FunctionalInterface
    interface Reader {
        void read(int intervention, int quarter, int sex, int kind, int count);
    }

    void add(int... group) {
        if (end == groups.length) {
            groups = Arrays.copyOf(groups, groups.length * 2);
        }
        System.arraycopy(group, 0, groups, end, COLUMNS);
        end += COLUMNS;
    }

    void forEach(Reader reader) {
        for (int at = 0; at < end; at += COLUMNS) {
            reader.read(groups[at], groups[at + 1], groups[at + 2], groups[at + 3], groups[at + 4]);
        }
    }

    List<Integer> interventions() {
        return column(0).distinct().boxed().toList();
    }

    /** From the first to the last quarter in which anybody is counted; empty if nobody is. */
    Optional<Calendar> calendar() {
        return end == 0
                ? Optional.empty()
                : Optional.of(
                        new Calendar(column(1).min().getAsInt(), column(1).max().getAsInt()));
    }

    private IntStream column(int column) {
        return IntStream.range(0, end / COLUMNS).map(row -> groups[row * COLUMNS + column]);
    }
}
