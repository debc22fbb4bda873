package se.handslag.participant.referral;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.directory.AgencyCode;

/**
 * Who referred the person that is registered.
 *
 * @param referredBy a code of the list {@code referral-sources}
 * @param agency if the referrer is a member agency: it gets feedback as far as consent allows; none with {@code SELF}
 */
@Schema(examples = "{\"referredBy\": \"REGION\", \"agency\": \"region-kalmar-lan\"}")
public record ReferralRequest(@NotNull String referredBy, Optional<@AgencyCode String> agency) {
    /** As the domain knows it. */
    public Referrer referrer() {
        return new Referrer(referredBy, agency);
    }
}
