package se.handslag.kit.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A parked record as an operator sees it: codes, never what it says.
 *
 * @param keyHash the start of the SHA-256 of its key: equal for records that wait for each other
 * @param reason why it is parked
 * @param attempts 0 if it only waits behind another of its key
 */
@Schema(name = "ParkedRecordView", description = "An event that could not take effect yet.")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record ParkedRecordView(
        @Schema(examples = "17") long id,
        @Schema(examples = "handslag.participants.v1") String topic,
        @Schema(examples = "9f86d081884c7d65") Optional<String> keyHash,
        @Schema(examples = "se.handslag.consent.given.v1") Optional<String> type,
        @Schema(examples = "unknown type") String reason,
        Instant parkedAt,
        Instant nextTryAt,
        @Schema(examples = "3") int attempts) {
    private static final int SHOWN_BYTES = 8;

    static ParkedRecordView of(ParkedRecord record) {
        return new ParkedRecordView(
                record.id(),
                record.topic(),
                record.key().map(ParkedRecordView::hash),
                record.type(),
                record.error(),
                record.parkedAt(),
                record.nextTryAt(),
                record.attempts());
    }

    private static String hash(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SHOWN_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
