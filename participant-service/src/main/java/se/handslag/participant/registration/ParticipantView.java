package se.handslag.participant.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.identity.Sex;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;

/** A participant in codes and dates. Name and number are read apart, at the link {@code identity}. */
public record ParticipantView(
        UUID id,
        ParticipantStatus status,
        IdentityKind identityKind,
        Optional<String> municipality,
        Optional<Sex> sex,
        Optional<Integer> budgetYear,
        Optional<String> responsibleAgency,
        Optional<Instant> responsibleSince,
        Instant registeredAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static ParticipantView of(Participant participant, UriInfo uri) {
        URI self = Links.to(uri, "participants", participant.id());
        return new ParticipantView(
                participant.id(),
                participant.status(),
                participant.identityKind(),
                participant.municipality(),
                participant.sex(),
                participant.budgetYear(),
                participant.responsibleAgency(),
                participant.responsibleSince(),
                participant.registeredAt(),
                Links.self(
                        self,
                        Link.get("identity", self + "/identity"),
                        Link.get("responsibilities", self + "/responsibilities"),
                        Link.get("consents", self + "/consents")));
    }
}
