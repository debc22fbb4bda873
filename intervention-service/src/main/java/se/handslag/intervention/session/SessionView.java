package se.handslag.intervention.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A session.
 *
 * @param startsAt wall time in Sweden
 * @param hours how long it lasts
 * @param present how many were there; only in a list
 * @param absent of how many it is said that they were not; only in a list
 * @param recordedAt UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SessionView(
        UUID id,
        UUID interventionId,
        LocalDate heldOn,
        @Schema(examples = "09:00:00") LocalTime startsAt,
        @Schema(examples = "12:00:00") LocalTime endsAt,
        BigDecimal hours,
        String theme,
        Long present,
        Long absent,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static SessionView of(GroupSession session, Long present, Long absent, URI self) {
        return new SessionView(
                session.id(),
                session.interventionId(),
                session.heldOn(),
                session.startsAt(),
                session.endsAt(),
                session.hours(),
                session.theme(),
                present,
                absent,
                session.recording().recordedAt(),
                Links.self(self, Link.get("attendances", self + "/attendances")));
    }
}
