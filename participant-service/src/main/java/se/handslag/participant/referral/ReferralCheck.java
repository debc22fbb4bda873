package se.handslag.participant.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.codes.CodeList;
import se.handslag.participant.codes.RequestCodes;
import se.handslag.participant.directory.KnownAgencies;

/** Judges at the edge what a registration says of the referrer. Ask before a transaction: an answer may take 2 s. */
@ApplicationScoped
public class ReferralCheck {
    private final KnownAgencies agencies;
    private final RequestCodes codes;

    ReferralCheck(KnownAgencies agencies, RequestCodes codes) {
        this.agencies = agencies;
        this.codes = codes;
    }

    /** The referrer, if the registration names one; 400 if there can be none such. */
    public Optional<Referrer> check(Optional<ReferralRequest> referral) {
        referral.ifPresent(this::check);
        return referral.map(ReferralRequest::referrer);
    }

    private void check(ReferralRequest body) {
        codes.require(CodeList.REFERRAL_SOURCES, List.of(body.referredBy()), "/referral/referredBy");
        if (body.referredBy().equals(Referrer.SELF) && body.agency().isPresent()) {
            throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "A self-referral comes from no agency.")
                    .at("/referral/agency", "Leave it out.");
        }
        body.agency().ifPresent(agency -> agencies.require(agency, "/referral/agency"));
    }
}
