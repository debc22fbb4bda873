package se.handslag.kit.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.contract.participants.ConsentWithdrawn;

class CloudEventsTest {
    private final ConsentWithdrawn data = new ConsentWithdrawn(
            new UUID(0, 1), new UUID(0, 2), Optional.empty(), Instant.parse("2026-11-22T08:00:00.123456Z"));
    private final OutgoingEvent event =
            new OutgoingEvent(new UUID(7, 7), data, "subject", 42, "key", Instant.parse("2026-11-22T08:00:01Z"));
    private final byte[] value = EventJson.write(data).getBytes(StandardCharsets.UTF_8);

    @Test
    void whatIsWrittenIsRead() {
        ReceivedEvent read = CloudEvents.read(headers(), value);
        assertEquals(event.id(), read.id());
        assertEquals("se.handslag.consent.withdrawn.v1", read.type());
        assertEquals("urn:handslag:test", read.source());
        assertEquals("subject", read.subject());
        assertEquals(42, read.sequence());
        assertEquals("key", read.partitionKey());
        assertEquals(event.time(), read.time());
        assertEquals(data, read.as(ConsentWithdrawn.class));
    }

    @Test
    void sequencesSortAsText() {
        assertTrue(CloudEvents.sequence(9).compareTo(CloudEvents.sequence(10)) < 0);
        assertEquals(Long.toString(Long.MAX_VALUE), CloudEvents.sequence(Long.MAX_VALUE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_specversion",
                "ce_id",
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_sequence",
                "ce_partitionkey",
                "content-type"
            })
    void aRecordWithoutAnAttributeIsBroken(String name) {
        Headers headers = headers();
        headers.remove(name);
        assertThrows(BrokenEvent.class, () -> CloudEvents.read(headers, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_specversion", "ce_id", "ce_time", "ce_sequence", "content-type"})
    void aRecordWithAMalformedAttributeIsBroken(String name) {
        Headers headers = headers();
        headers.remove(name).add(name, "?".getBytes(StandardCharsets.UTF_8));
        assertThrows(BrokenEvent.class, () -> CloudEvents.read(headers, value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "text"})
    void aValueThatIsNoObjectIsBroken(String json) {
        assertThrows(BrokenEvent.class, () -> CloudEvents.read(headers(), json.getBytes(StandardCharsets.UTF_8)));
        assertThrows(BrokenEvent.class, () -> CloudEvents.read(headers(), null));
    }

    @Test
    void storedHeadersAreTheSentOnesAndTakeAnythingForeign() {
        Headers stored = HeaderJson.read(HeaderJson.write(headers()));
        assertEquals(event.id(), CloudEvents.read(stored, value).id());
        Headers foreign = new RecordHeaders().add("x", null).add("nul", new byte[] {0, (byte) 0xFF});
        assertEquals("{\"x\":\"\",\"nul\":\"\uFFFD\uFFFD\"}", HeaderJson.write(foreign));
        assertEquals("{\"nul\":\"\uFFFD\"}", HeaderJson.write(Map.of("nul", "\0")));
    }

    private Headers headers() {
        return CloudEvents.toKafka(CloudEvents.headers(
                event, Contracts.of(ConsentWithdrawn.class), "urn:handslag:test", Optional.empty()));
    }
}
