package se.handslag.participant.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.codes.CodeList;
import se.handslag.participant.codes.RequestCodes;
import se.handslag.participant.directory.KnownAgencies;

/** Judges a consent at the edge: agencies and codes that exist, a duration that can be. */
@ApplicationScoped
class ConsentRequestCheck {
    private final KnownAgencies agencies;
    private final RequestCodes codes;

    ConsentRequestCheck(KnownAgencies agencies, RequestCodes codes) {
        this.agencies = agencies;
        this.codes = codes;
    }

    void check(ConsentRequest body) {
        if (body.validTo().isBefore(body.validFrom())) {
            throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "The consent ends before it begins.")
                    .at("/validTo", "Give the first day or a later one.");
        }
        codes.require(CodeList.CONSENT_PURPOSES, List.of(body.purpose()), "/purpose");
        codes.require(CodeList.DATA_CATEGORIES, body.dataCategories(), "/dataCategories");
        require(body.disclosingAgencies(), "/disclosingAgencies");
        require(body.receivingAgencies(), "/receivingAgencies");
    }

    private void require(List<String> named, String pointer) {
        for (int place = 0; place < named.size(); place++) {
            agencies.require(named.get(place), pointer + "/" + place);
        }
    }
}
