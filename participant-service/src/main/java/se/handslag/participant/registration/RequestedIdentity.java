package se.handslag.participant.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.participant.identity.Identity;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.identity.PersonName;
import se.handslag.participant.identity.PersonalNumber;

/** Makes an identity out of a request, or says with a pointer what it lacks, has too much, or has wrong. */
final class RequestedIdentity {
    private final RegisterRequest request;
    private final IdentityRequest identity;
    private final List<FieldError> errors = new ArrayList<>();

    private RequestedIdentity(RegisterRequest request) {
        this.request = request;
        this.identity = request.identity();
    }

    static Identity of(RegisterRequest request) {
        var requested = new RequestedIdentity(request);
        if (request.protection().isPresent() && requested.saysWho()) {
            throw IdentityProblems.anonymousOnly();
        }
        return request.identity().kind() == IdentityKind.ANONYMOUS ? requested.anonymous() : requested.named();
    }

    private boolean saysWho() {
        return identity.kind() != IdentityKind.ANONYMOUS
                || identity.number().isPresent()
                || identity.givenName().isPresent()
                || identity.familyName().isPresent();
    }

    private Identity anonymous() {
        refuse(identity.number(), "/identity/number", "An anonymous participant has no number.");
        refuse(identity.givenName(), "/identity/givenName", "An anonymous participant has no name.");
        refuse(identity.familyName(), "/identity/familyName", "An anonymous participant has no name.");
        refuse(request.municipality(), "/municipality", "Of an anonymous participant no municipality is kept.");
        refuse(request.unitId(), "/unitId", "Of an anonymous participant no unit is kept.");
        refuse(request.referral(), "/referral", "Of an anonymous participant no referral is kept.");
        need(identity.sex(), "/identity/sex", "Give the sex.");
        need(identity.budgetYear(), "/identity/budgetYear", "Give the budget year of the start.");
        throwIfWrong();
        return new Identity.Anonymous(
                identity.sex().orElseThrow(), identity.budgetYear().orElseThrow());
    }

    private Identity named() {
        refuse(identity.sex(), "/identity/sex", "Only an anonymous participant is registered with sex.");
        refuse(identity.budgetYear(), "/identity/budgetYear", "Only an anonymous participant has a budget year.");
        need(identity.number(), "/identity/number", "Give the personal number.");
        need(identity.givenName(), "/identity/givenName", "Give the given name.");
        need(identity.familyName(), "/identity/familyName", "Give the family name.");
        need(request.municipality(), "/municipality", "Give the home municipality.");
        throwIfWrong();
        PersonalNumber number = PersonalNumber.parse(identity.number().orElseThrow())
                .filter(it -> it.kind() == identity.kind())
                .orElseThrow(() -> IdentityProblems.invalidNumber(identity.kind(), "/identity/number"));
        return new Identity.Named(
                number,
                new PersonName(
                        identity.givenName().orElseThrow(),
                        identity.familyName().orElseThrow()));
    }

    private void need(Optional<?> field, String pointer, String help) {
        if (field.isEmpty()) {
            errors.add(FieldError.at(pointer, help));
        }
    }

    private void refuse(Optional<?> field, String pointer, String help) {
        if (field.isPresent()) {
            errors.add(FieldError.at(pointer, help));
        }
    }

    private void throwIfWrong() {
        if (!errors.isEmpty()) {
            throw ProblemException.of(
                    ProblemTypes.INVALID_REQUEST, "The identity does not hold exactly what its kind asks for.", errors);
        }
    }
}
