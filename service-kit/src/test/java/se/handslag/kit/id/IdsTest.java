package se.handslag.kit.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void idsAreUuidsOfVersionSevenWithTheTimeInFront() {
        long before = System.currentTimeMillis();
        UUID id = Ids.next();
        long time = id.getMostSignificantBits() >>> 16;
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertTrue(before <= time && time <= System.currentTimeMillis());
    }

    @Test
    void idsDiffer() {
        int many = 10_000;
        assertEquals(
                many,
                Stream.generate(Ids::next)
                        .limit(many)
                        .collect(Collectors.toSet())
                        .size());
    }
}
