package se.handslag.kit.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WavesTest {
    private final RelayedRow a1 = row(1, "a");
    private final RelayedRow b1 = row(2, "b");
    private final RelayedRow a2 = row(3, "a");
    private final RelayedRow a3 = row(4, "a");

    @Test
    void aWaveHoldsTheNextRowOfEachKey() {
        Waves waves = new Waves(List.of(a1, b1, a2, a3));
        assertEquals(List.of(a1, b1), waves.next());
        assertEquals(List.of(a2), waves.next());
        assertEquals(List.of(a3), waves.next());
        assertEquals(List.of(), waves.next());
    }

    @Test
    void aStoppedKeyStopsAndTheOthersGoOn() {
        Waves waves = new Waves(List.of(a1, b1, a2, row(5, "b")));
        waves.next();
        waves.stop(a1.key());
        assertEquals(List.of(row(5, "b")), waves.next());
    }

    private static RelayedRow row(long id, String key) {
        return new RelayedRow(id, "topic", key, "{}", "{}");
    }
}
