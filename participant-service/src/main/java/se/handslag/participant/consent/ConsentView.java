package se.handslag.participant.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A consent as the responsible agency sees it. One to follow-up names a participation, and neither parties nor categories.
 *
 * @param purpose absent of one to follow-up
 * @param validFrom of one to follow-up the day it was given, in writing
 * @param validTo absent of one to follow-up, which lasts until it is withdrawn
 * @param participationId of one to follow-up; absent of any other
 * @param endedAt when it ended because the participant was closed; absent if it did not
 * @param withdrawnAt absent while it has not been withdrawn
 */
public record ConsentView(
        UUID id,
        UUID participantId,
        ConsentKind kind,
        List<String> disclosingAgencies,
        List<String> receivingAgencies,
        List<String> dataCategories,
        Optional<String> purpose,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<UUID> participationId,
        Instant registeredAt,
        Optional<Instant> endedAt,
        Optional<Instant> withdrawnAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static ConsentView of(Consent consent, UriInfo uri) {
        ConsentTerms terms = consent.terms();
        URI self = Links.to(uri, "participants", consent.participantId(), "consents", consent.id());
        return new ConsentView(
                consent.id(),
                consent.participantId(),
                terms.kind(),
                terms.disclosingAgencies(),
                terms.receivingAgencies(),
                terms.dataCategories(),
                Optional.ofNullable(terms.purpose()),
                terms.validFrom(),
                Optional.ofNullable(terms.validTo()),
                consent.participationId(),
                consent.registeredAt(),
                consent.endedAt(),
                consent.withdrawnAt(),
                consent.withdrawnAt().isPresent()
                        ? Links.self(self)
                        : Links.self(self, Link.post("withdrawals", self + "/withdrawals")));
    }
}
