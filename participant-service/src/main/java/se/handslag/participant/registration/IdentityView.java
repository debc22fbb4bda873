package se.handslag.participant.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import se.handslag.kit.rest.Link;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.identity.IdentityKind;

/**
 * Who a participant is: the only answer that holds personal data, and each reading of it is recorded (R3.7).
 *
 * @param number 12 digits; absent for the anonymous, like the names
 */
public record IdentityView(
        IdentityKind kind,
        Optional<String> number,
        Optional<String> givenName,
        Optional<String> familyName,
        @JsonProperty("_links") Map<String, Link> links) {

    static IdentityView of(Optional<Identity.Named> identity, Map<String, Link> links) {
        return new IdentityView(
                identity.map(Identity.Named::kind).orElse(IdentityKind.ANONYMOUS),
                identity.map(named -> named.number().digits()),
                identity.map(named -> named.name().given()),
                identity.map(named -> named.name().family()),
                links);
    }
}
