package se.handslag.intervention.financing;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when an association's money cannot be recorded. */
final class FinancingProblems {
    static final ProblemType NOT_THE_STATUTORY_PART =
            new ProblemType("not-the-statutory-part", 422, "The shares do not make the statutory part");

    private FinancingProblems() {}

    static ProblemException noAssociation() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no association with this code.");
    }

    static ProblemException notPermitted() {
        return ProblemException.of(
                ProblemTypes.NOT_PERMITTED, "Only an administrator of the association records what it gets.");
    }

    static ProblemException refused(FinancingRefusal why) {
        return switch (why) {
            case FinancingRefusal.Nobody no -> invalid(no.side(), "Name at least one.");
            case FinancingRefusal.Mixed no ->
                invalid(no.side(), "Each once, and an amount for all of them or for none.");
            case FinancingRefusal.Stranger no -> invalid(no.side(), "One of them is not of the association.");
            case FinancingRefusal.WrongSum no ->
                ProblemException.of(
                                NOT_THE_STATUTORY_PART,
                                "The state pays half, the regions a quarter together, the kommuner a quarter together.")
                        .at(
                                pointer(no.side()),
                                "The amounts make " + no.found() + " kronor; the statutory part is " + no.statutory()
                                        + ".");
        };
    }

    private static ProblemException invalid(Payer side, String hint) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "The money cannot be shared so.")
                .at(pointer(side), hint);
    }

    private static String pointer(Payer side) {
        return side == Payer.REGION ? "/regions" : "/municipalities";
    }
}
