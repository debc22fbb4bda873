package se.handslag.outcome.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All counts of persons in one answer, and how they add up: what a reader with a pencil knows. */
public final class FigureTable {
    private final List<Cell> cells = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    record Cell(long value, Rank rank) {}

    record Sum(int total, List<Integer> parts) {
        Sum {
            parts = List.copyOf(parts);
        }

        List<Integer> cells() {
            return Stream.concat(Stream.of(total), parts.stream()).toList();
        }
    }

    /** Adds a count; the answer is its place. */
    public int add(long value, Rank rank) {
        if (value < 0) {
            throw new IllegalArgumentException("a count of persons is 0 or more");
        }
        cells.add(new Cell(value, rank));
        return cells.size() - 1;
    }

    /** Notes that the parts add up to the total, and that readers know it. */
    public void sum(int total, List<Integer> parts) {
        if (value(total) != parts.stream().mapToLong(this::value).sum()) {
            throw new IllegalArgumentException("the parts do not add up to the total");
        }
        sums.add(new Sum(total, parts));
    }

    /** The count at a place. */
    public long value(int place) {
        return cells.get(place).value();
    }

    Rank rank(int place) {
        return cells.get(place).rank();
    }

    int size() {
        return cells.size();
    }

    List<Sum> sums() {
        return List.copyOf(sums);
    }
}
