package se.handslag.kit.id;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids for new things: UUID version 7 (RFC 9562), so that an index grows at its end and a log sorts by time. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RANDOM_BITS_BESIDE_TIME = 16;
    private static final long VERSION_7 = 0x7000L;
    private static final long LOW_12_BITS = 0x0FFFL;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long LOW_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private Ids() {}

    /** A new id. Unguessable apart from its millisecond; order within one millisecond is random. */
    public static UUID next() {
        // The wall clock, not the injected one: a test that stands still must still get ids that sort as they were
        // made.
        long time = System.currentTimeMillis() << RANDOM_BITS_BESIDE_TIME;
        return new UUID(
                time | VERSION_7 | (RANDOM.nextLong() & LOW_12_BITS), VARIANT | (RANDOM.nextLong() & LOW_62_BITS));
    }
}
