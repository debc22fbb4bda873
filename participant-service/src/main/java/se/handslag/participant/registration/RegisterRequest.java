package se.handslag.participant.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.participant.identity.ProtectionKind;
import se.handslag.participant.referral.ReferralRequest;

/**
 * The body of a registration.
 *
 * @param municipality the four-digit code of the home municipality; required of a named person, refused of the anonymous
 *     (R3.4)
 * @param unitId the unit of your agency that works with the person; your own if you leave it out; refused of the anonymous
 * @param protection protected identity, if the person has it: then they are registered as anonymous only (R4.3). It
 *     guards against a mistake at the desk and is kept nowhere
 * @param referral who referred the person, if somebody did; refused of the anonymous
 */
@Schema(examples = """
                {"identity": {"kind": "PERSONNUMMER", "number": "19900101-2385", "givenName": "Test", "familyName": "Testsson"}, "municipality": "0882"}
                """)
public record RegisterRequest(
        @NotNull @Valid IdentityRequest identity,
        Optional<@Pattern(regexp = "[0-9]{4}", message = "Give the four-digit code of a municipality.") String>
                municipality,
        Optional<UUID> unitId,
        Optional<ProtectionKind> protection,
        Optional<@Valid ReferralRequest> referral) {
    /** Keeps what is known of the person, and how they are protected, out of every log (R4.3, R4.4). */
    @Override
    public String toString() {
        return "RegisterRequest[" + identity + "]";
    }
}
