package se.handslag.kit.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpaqueReferenceTest {
    private static final UUID PERSON = UUID.fromString("019a0b1c-2d3e-7f40-8a51-000000000001");
    private final OpaqueReference references = new OpaqueReference(key(1));

    @Test
    void isTheSameForTheSameAgencyPersonAndKey() {
        assertEquals(references.of("af", PERSON), new OpaqueReference(key(1)).of("af", PERSON));
        assertTrue(references.of("af", PERSON).matches("[A-Za-z0-9_-]{22}"));
    }

    @Test
    void cannotBeJoinedAcrossAgenciesNorMadeWithoutTheKey() {
        assertNotEquals(references.of("af", PERSON), references.of("fk", PERSON));
        assertNotEquals(references.of("af", PERSON), references.of("af", UUID.randomUUID()));
        assertNotEquals(references.of("af", PERSON), new OpaqueReference(key(2)).of("af", PERSON));
    }

    @Test
    void isTheHashThatAnyoneWithTheKeyComputes() {
        assertEquals("DITJ7t-NlIkhYqnGm31ToA", references.of("af", PERSON));
    }

    @Test
    void aShortKeyIsRefused() {
        String shortKey = Base64.getEncoder().encodeToString(new byte[31]);
        assertThrows(IllegalArgumentException.class, () -> new OpaqueReference(shortKey));
    }

    private static String key(int filler) {
        byte[] bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) filler);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
