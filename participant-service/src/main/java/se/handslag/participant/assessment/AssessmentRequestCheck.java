package se.handslag.participant.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.codes.CodeList;
import se.handslag.participant.codes.RequestCodes;
import se.handslag.participant.directory.KnownAgencies;

/** Judges an assessment at the edge: needs that exist, each once, and agencies that exist. */
@ApplicationScoped
class AssessmentRequestCheck {
    private final KnownAgencies agencies;
    private final RequestCodes codes;

    AssessmentRequestCheck(KnownAgencies agencies, RequestCodes codes) {
        this.agencies = agencies;
        this.codes = codes;
    }

    void check(AssessmentRequest body) {
        codes.require(CodeList.NEED_AREAS, body.codes(), "/needs");
        if (Set.copyOf(body.codes()).size() < body.codes().size()) {
            throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "A need is named twice.")
                    .at("/needs", "Name each area once.");
        }
        List<String> named = body.agencies();
        for (int place = 0; place < named.size(); place++) {
            agencies.require(named.get(place), "/agencies/" + place);
        }
    }
}
