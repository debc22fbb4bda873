package se.handslag.intervention.participation.reading;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when there is nothing to read. */
final class ReadingProblems {

    private ReadingProblems() {}

    static ProblemException notFound() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such participation in your interventions.");
    }

    static ProblemException noIntervention() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "Your agency carries out no such intervention.");
    }
}
