package se.handslag.participant.referral;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** Which referrals are asked for: those of the caller's agency, or for a coordinator those that persons made themselves. */
public class ReferralFilter {
    private static final String FROM_US = "from-us";

    @Parameter(
            description = "Those that your agency made; this is what you get if you ask for nothing in particular.",
            schema = @Schema(type = SchemaType.STRING, enumeration = FROM_US))
    @QueryParam("direction")
    String direction;

    @Parameter(
            description = "For a coordinator: self-referrals.",
            schema = @Schema(type = SchemaType.STRING, enumeration = Referrer.SELF))
    @QueryParam("referredBy")
    String referredBy;

    /** Whether the coordinator's list is asked for; 400 if neither list is. */
    boolean ofPersonsThemselves() {
        if (direction != null && !direction.equals(FROM_US)) {
            throw invalid("direction", "Ask for from-us.");
        }
        if (referredBy != null && !referredBy.equals(Referrer.SELF)) {
            throw invalid("referredBy", "Ask for SELF.");
        }
        if (direction != null && referredBy != null) {
            throw invalid("referredBy", "Ask for one of the two lists.");
        }
        return referredBy != null;
    }

    private static ProblemException invalid(String parameter, String help) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "A query parameter is not valid.")
                .in(parameter, help);
    }
}
