package se.handslag.gateway.accesslog;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * Who saw what of whom, when, and on what basis.
 *
 * @param client the agency's system, or {@code agency-gateway} for what was delivered to the agency's topic
 * @param subject the token's subject; for a delivery the event's id
 * @param basis the rule that granted it
 */
@Schema(name = "AccessRecordView", description = "Who saw what of whom, when, and on what basis.")
record AccessRecordView(
        UUID id,
        Instant at,
        String agency,
        String client,
        String subject,
        UUID participantId,
        String action,
        String basis,
        Optional<UUID> consentId,
        String outcome,
        String traceId,
        @JsonProperty("_links") Map<String, Link> links) {

    static AccessRecordView of(AccessLogRow row, UriInfo uri) {
        return new AccessRecordView(
                row.id(),
                row.at(),
                row.agency(),
                row.client(),
                row.subject(),
                row.participantId(),
                row.action(),
                row.basis(),
                row.consentId(),
                row.outcome(),
                row.traceId(),
                Links.self(Links.to(uri, "access-records", row.id())));
    }
}
