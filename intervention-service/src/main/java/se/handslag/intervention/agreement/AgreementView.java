package se.handslag.intervention.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * An agreement with a provider.
 *
 * @param association code of the one that pays
 * @param interventionId what it is for; absent if it is for a programme
 * @param programmeId what it is for; absent if it is for an intervention
 * @param endsOn the last day; absent until further notice
 * @param recordedAt when it was registered here, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementView(
        UUID id,
        UUID providerId,
        String association,
        UUID interventionId,
        UUID programmeId,
        LocalDate startsOn,
        LocalDate endsOn,
        long amountKronor,
        Integer places,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static AgreementView of(Agreement agreement, URI self) {
        Terms terms = agreement.terms();
        return new AgreementView(
                agreement.id(),
                agreement.providerId(),
                agreement.association(),
                agreement.interventionId().orElse(null),
                agreement.programmeId().orElse(null),
                terms.startsOn(),
                terms.endsOn().orElse(null),
                terms.amountKronor(),
                terms.places().orElse(null),
                agreement.recording().recordedAt(),
                Links.self(self));
    }
}
