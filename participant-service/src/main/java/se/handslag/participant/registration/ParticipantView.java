package se.handslag.participant.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.identity.Sex;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;

/**
 * A participant in codes and dates. Name and number are read apart, at the link {@code identity}.
 *
 * <p>Found by number by somebody who may know other things of them, but not this, it has an id and nothing more.
 *
 * @param responsibleUnitId the unit of that agency, or of the one that closed, that works with them; absent if none does in
 *     particular
 * @param mergedInto whom the person goes on as; absent if the caller may not see them
 * @param warnings what a registration should be looked at for; absent when read
 */
public record ParticipantView(
        UUID id,
        Optional<ParticipantStatus> status,
        Optional<IdentityKind> identityKind,
        Optional<String> municipality,
        Optional<Sex> sex,
        Optional<Integer> budgetYear,
        Optional<String> responsibleAgency,
        Optional<UUID> responsibleUnitId,
        Optional<Instant> responsibleSince,
        Optional<Instant> registeredAt,
        Optional<UUID> mergedInto,
        Optional<List<WarningView>> warnings,
        @JsonProperty("_links") Map<String, Link> links) {

    /** One that goes on as itself. */
    public static ParticipantView of(Participant participant, UriInfo uri) {
        return of(participant, Optional.empty(), Optional.empty(), uri);
    }

    /** One that may have been merged into another, which the caller may see. */
    public static ParticipantView merged(Participant participant, Optional<UUID> survivor, UriInfo uri) {
        return of(participant, survivor, Optional.empty(), uri);
    }

    /** One of whom the caller may know what a consent covers, but neither codes nor who answers for them. */
    static ParticipantView known(UUID id, UriInfo uri) {
        return new ParticipantView(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                links(id, uri));
    }

    static ParticipantView registered(Participant participant, List<RegistrationWarning> warnings, UriInfo uri) {
        List<WarningView> shown = warnings.stream().map(WarningView::of).toList();
        return of(participant, Optional.empty(), Optional.of(shown), uri);
    }

    private static ParticipantView of(
            Participant participant, Optional<UUID> survivor, Optional<List<WarningView>> warnings, UriInfo uri) {
        return new ParticipantView(
                participant.id(),
                Optional.of(participant.status()),
                Optional.of(participant.identityKind()),
                participant.municipality(),
                participant.sex(),
                participant.budgetYear(),
                participant.responsibleAgency(),
                participant.responsibleUnit(),
                participant.responsibleSince(),
                Optional.of(participant.registeredAt()),
                survivor,
                warnings,
                links(participant.id(), uri));
    }

    private static Map<String, Link> links(UUID id, UriInfo uri) {
        URI self = Links.to(uri, "participants", id);
        return Links.self(
                self,
                Link.get("identity", self + "/identity"),
                Link.get("personal-numbers", self + "/personal-numbers"),
                Link.get("responsibilities", self + "/responsibilities"),
                Link.get("consents", self + "/consents"));
    }
}
