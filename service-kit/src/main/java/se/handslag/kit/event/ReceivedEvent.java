package se.handslag.kit.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event as read from a topic.
 *
 * @param source {@code urn:handslag:<service>}
 * @param subject id or code of the aggregate
 * @param sequence the aggregate's version after the fact
 * @param partitionKey the key that orders it, a participant's id on the participant topics
 */
public record ReceivedEvent(
        UUID id,
        String type,
        String source,
        String subject,
        long sequence,
        String partitionKey,
        Instant time,
        JsonNode data) {

    /**
     * The payload as its contract record. Unknown properties are ignored, so a newer producer does not stop an older
     * reader.
     *
     * @throws BrokenEvent if a required property is missing or of a wrong type
     */
    public <T extends EventData> T as(Class<T> contract) {
        return EventJson.read(data, contract);
    }
}
