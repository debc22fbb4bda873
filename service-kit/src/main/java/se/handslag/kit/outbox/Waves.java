package se.handslag.kit.outbox;

import java.util.ArrayDeque;
import java.util.Deque;
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

    /** The next row of each key; empty at the end. */
    List<RelayedRow> next() {
        List<RelayedRow> wave = waiting.values().stream().map(Deque::poll).toList();
        waiting.values().removeIf(Deque::isEmpty);
        return wave;
    }

    /** Drops the rest of a key. */
    void stop(RelayedRow.Key key) {
        waiting.remove(key);
    }
}
