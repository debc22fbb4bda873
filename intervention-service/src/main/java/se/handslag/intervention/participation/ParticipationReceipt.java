package se.handslag.intervention.participation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * What a command answers: which participation, and where it is in its life. Nothing about the person, because answers
 * are kept for repeated requests; reading the person's data is a read of its own, and recorded (R3.7).
 *
 * @param recordedAt when the system learned what the command told it, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParticipationReceipt(
        UUID id,
        UUID interventionId,
        ParticipationState state,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    /** For the participation at this address. */
    public static ParticipationReceipt of(Participation participation, URI self) {
        return of(
                participation,
                participation.outRegistration().map(OutRegistration::recording).orElse(participation.recording()),
                self);
    }

    /** For the participation at this address, of which this was recorded last. */
    public static ParticipationReceipt of(Participation participation, Recording last, URI self) {
        return new ParticipationReceipt(
                participation.id(),
                participation.interventionId(),
                participation.state(),
                last.recordedAt(),
                Links.self(self, Link.post("out-registrations", self + "/out-registrations")));
    }
}
