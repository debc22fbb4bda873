package se.handslag.kit.outbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts a batch into waves with at most one row of a key each. A row is sent only when the one before it is acknowledged,
 * so no failure, of whatever kind, lets a later row of a key overtake an earlier one.
 */
final class Waves {
    private final Map<RelayedRow.Key, Deque<RelayedRow>> waiting = new LinkedHashMap<>();

    Waves(List<RelayedRow> batch) {
        for (RelayedRow row : batch) {
            waiting.computeIfAbsent(row.key(), key -> new ArrayDeque<>()).add(row);
        }
    }

    /** The next row of each key, of at most so many keys; empty at the end. */
    List<RelayedRow> next(int width) {
        List<RelayedRow> wave = new ArrayList<>();
        Iterator<Deque<RelayedRow>> keys = waiting.values().iterator();
        while (keys.hasNext() && wave.size() < width) {
            Deque<RelayedRow> rows = keys.next();
            wave.add(rows.remove());
            if (rows.isEmpty()) {
                keys.remove();
            }
        }
        return wave;
    }

    /** Drops the rest of a key. */
    void stop(RelayedRow.Key key) {
        waiting.remove(key);
    }
}
