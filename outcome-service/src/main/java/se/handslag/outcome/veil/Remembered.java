package se.handslag.outcome.veil;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * What was decided of cubes before. It depends on the counts and on nothing else, so it is found by a digest of them, and
 * never out of date: of a nation only those associations are decided anew in which something has been counted since.
 */
final class Remembered {
    private static final long MEGABYTE = 1024 * 1024;
    private static final Cache<ByteBuffer, BitSet> DECIDED = Caffeine.newBuilder()
            .maximumWeight(64 * MEGABYTE)
            .weigher((ByteBuffer digest, BitSet hidden) -> hidden.size() / Byte.SIZE)
            .build();

    private Remembered() {}

    /** The hidden cells; what is given out is shared and must not be changed. */
    static BitSet of(Cube cube, int limit, List<BitSet> given, Supplier<BitSet> decide) {
        return DECIDED.get(digest(cube, limit, given), any -> decide.get());
    }

    private static ByteBuffer digest(Cube cube, int limit, List<BitSet> given) {
        MessageDigest digest = sha256();
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, limit));
        cube.describe(digest::update);
        given.forEach(cells -> {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, cells.length()));
            digest.update(cells.toByteArray());
        });
        return ByteBuffer.wrap(digest.digest()).asReadOnlyBuffer();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
