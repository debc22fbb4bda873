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
        assertEquals(List.of(a1, b1), waves.next(9));
        assertEquals(List.of(a2), waves.next(9));
        assertEquals(List.of(a3), waves.next(9));
        assertEquals(List.of(), waves.next(9));
    }

    @Test
    void aNarrowWaveFinishesAKeyBeforeTheNext() {
        Waves waves = new Waves(List.of(a1, b1, a2));
        assertEquals(List.of(a1), waves.next(1));
        assertEquals(List.of(a2), waves.next(1));
        assertEquals(List.of(b1), waves.next(1));
        assertEquals(List.of(), waves.next(1));
    }

    @Test
    void aStoppedKeyStopsAndTheOthersGoOn() {
        Waves waves = new Waves(List.of(a1, b1, a2, row(5, "b")));
        waves.next(9);
        waves.stop(a1.key());
        assertEquals(List.of(row(5, "b")), waves.next(9));
    }

    private static RelayedRow row(long id, String key) {
        return new RelayedRow(id, "topic", key, "{}", "{}");
    }
}
