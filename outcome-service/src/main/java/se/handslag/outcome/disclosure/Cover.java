package se.handslag.outcome.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import se.handslag.outcome.disclosure.FigureTable.Count;

/**
 * Finds what must be hidden with a count so that it could as well be another.
 *
 * <p>A hidden count could be another if one person more (or less) can flow through it and round again through other
 * hidden counts, for then every sum still holds. A reader knows that a hidden count is not 0, so one of 1 cannot give a
 * person. The cheapest such loop is a shortest path.
 */
final class Cover {
    private static final long UNREACHED = Long.MAX_VALUE;
    private final FigureTable table;
    private final BitSet hidden;
    private final List<List<Step>> steps = new ArrayList<>();

    private record Step(int place, int to, long cost) {}

    private record Reached(int node, long cost) {}

    /** The places to hide, and what hiding them costs. */
    private record Loop(BitSet places, long cost) {}

    Cover(FigureTable table, BitSet hidden) {
        this.table = table;
        this.hidden = hidden;
        for (int node = 0; node < table.nodes(); node++) {
            steps.add(new ArrayList<>());
        }
        for (int place = 0; place < table.counts().size(); place++) {
            addSteps(place, table.counts().get(place));
        }
    }

    private void addSteps(int place, Count count) {
        long cost = hidden.get(place) ? 0 : count.rank().weight() + count.value();
        if (count.value() >= 1) {
            steps.get(count.from()).add(new Step(place, count.to(), cost));
        }
        if (count.value() >= 2) {
            steps.get(count.to()).add(new Step(place, count.from(), cost));
        }
    }

    /** The places on the cheapest loop through this one. There is one: the way its own persons go on and come back. */
    BitSet of(int place) {
        Count count = table.counts().get(place);
        Loop more = path(count.to(), count.from(), place);
        if (count.value() < 2) {
            return more.places;
        }
        Loop less = path(count.from(), count.to(), place);
        return less.cost < more.cost ? less.places : more.places;
    }

    private Loop path(int start, int end, int without) {
        long[] cost = new long[steps.size()];
        Arrays.fill(cost, UNREACHED);
        Step[] cameBy = new Step[steps.size()];
        int[] cameFrom = new int[steps.size()];
        PriorityQueue<Reached> queue = new PriorityQueue<>(Comparator.comparingLong(Reached::cost));
        cost[start] = 0;
        queue.add(new Reached(start, 0));
        for (Reached next = queue.poll(); next != null && next.node != end; next = queue.poll()) {
            for (Step step : steps.get(next.node)) {
                long through = next.cost + step.cost;
                if (step.place != without && next.cost == cost[next.node] && through < cost[step.to]) {
                    cost[step.to] = through;
                    cameBy[step.to] = step;
                    cameFrom[step.to] = next.node;
                    queue.add(new Reached(step.to, through));
                }
            }
        }
        BitSet places = new BitSet();
        for (int node = end; node != start && cost[end] != UNREACHED; node = cameFrom[node]) {
            places.set(cameBy[node].place);
        }
        return new Loop(places, cost[end]);
    }
}
