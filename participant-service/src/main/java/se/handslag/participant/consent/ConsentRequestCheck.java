package se.handslag.participant.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.codes.CodeList;
import se.handslag.participant.codes.RequestCodes;
import se.handslag.participant.directory.KnownAgencies;

/** Judges a consent at the edge: agencies and codes that exist, a duration that can be. */
@ApplicationScoped
class ConsentRequestCheck {
    private static final ProblemType BLANKET = new ProblemType("consent-blanket", 422, "A blanket consent is refused");
    private static final int LONGEST_YEARS = 3;

    private final KnownAgencies agencies;
    private final RequestCodes codes;

    ConsentRequestCheck(KnownAgencies agencies, RequestCodes codes) {
        this.agencies = agencies;
        this.codes = codes;
    }

    void check(ConsentRequest body) {
        if (body.kind() == ConsentKind.FOLLOW_UP) {
            throw ProblemException.of(
                            ProblemTypes.INVALID_REQUEST,
                            "A consent to follow-up is given in writing with the in-registration of its participation.")
                    .at("/kind", "Send followUpConsentGivenOn with the in-registration: the consent stands here then.");
        }
        if (body.validTo().isBefore(body.validFrom())) {
            throw ProblemException.of(ProblemTypes.INVALID_REQUEST, "The consent ends before it begins.")
                    .at("/validTo", "Give the first day or a later one.");
        }
        codes.require(CodeList.CONSENT_PURPOSES, List.of(body.purpose()), "/purpose");
        codes.require(CodeList.DATA_CATEGORIES, body.dataCategories(), "/dataCategories");
        require(body.disclosingAgencies(), "/disclosingAgencies");
        require(body.receivingAgencies(), "/receivingAgencies");
        refuseBlanket(body);
    }

    /** R3.2: who consents to everything for everybody, or for ever, does not know to what. */
    private void refuseBlanket(ConsentRequest body) {
        if (body.validTo().isAfter(body.validFrom().plusYears(LONGEST_YEARS))) {
            throw ProblemException.of(BLANKET, "A consent is for three years at most; then the person is asked again.")
                    .at("/validTo", "Give a day within three years of the first.");
        }
        if (agencies.areAll(body.receivingAgencies())
                && codes.areAll(CodeList.DATA_CATEGORIES, body.dataCategories())) {
            throw ProblemException.of(BLANKET, "A consent to tell every agency everything is none.")
                    .at("/receivingAgencies", "Name those that need to know.")
                    .at("/dataCategories", "Name what they need to know.");
        }
    }

    private void require(List<String> named, String pointer) {
        for (int place = 0; place < named.size(); place++) {
            agencies.require(named.get(place), pointer + "/" + place);
        }
    }
}
