package se.handslag.intervention.intervention;

import se.handslag.kit.problem.ProblemType;

/** What every fact that lies outside its intervention is refused with. */
public final class PeriodProblem {
    /** The intervention does not go on on the day, or in the year, that was given. */
    public static final ProblemType OUTSIDE =
            new ProblemType("outside-intervention-period", 409, "Outside the intervention's period");

    private PeriodProblem() {}
}
