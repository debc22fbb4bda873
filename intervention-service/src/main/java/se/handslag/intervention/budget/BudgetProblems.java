package se.handslag.intervention.budget;

import se.handslag.intervention.intervention.PeriodProblem;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when a budget cannot be recorded. */
final class BudgetProblems {
    static final ProblemType NOT_ESF_FUNDED =
            new ProblemType("intervention-not-esf-funded", 409, "The intervention is not funded by ESF");

    private BudgetProblems() {}

    static ProblemException noIntervention() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such intervention.");
    }

    static ProblemException noAssociation() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no association with this code.");
    }

    static ProblemException notPermitted() {
        return ProblemException.of(
                ProblemTypes.NOT_PERMITTED, "Only staff of the association records money of it and its interventions.");
    }

    static ProblemException notEsfFunded() {
        return ProblemException.of(
                NOT_ESF_FUNDED,
                "The European Social Fund pays no part of this intervention, which is fixed when it is registered.");
    }

    static ProblemException outsidePeriod() {
        return ProblemException.of(PeriodProblem.OUTSIDE, "The intervention does not go on in that year.")
                .in("year", "A year in which the intervention goes on.");
    }
}
