package se.handslag.gateway.directory;

import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** The directory's refusals, as callers read them. */
final class DirectoryProblems {
    private static final ProblemType AGENCY_ALREADY_REGISTERED =
            new ProblemType("agency-already-registered", 409, "The agency is registered already");
    private static final ProblemType UNIT_ALREADY_REGISTERED =
            new ProblemType("unit-already-registered", 409, "The unit is registered already");

    private DirectoryProblems() {}

    static ProblemException codeTaken() {
        return ProblemException.of(
                        AGENCY_ALREADY_REGISTERED, "There is an agency of this code. Codes are never reused.")
                .at("/code", "Taken.");
    }

    static ProblemException nameTaken() {
        return ProblemException.of(UNIT_ALREADY_REGISTERED, "The agency has a unit of this name.")
                .at("/name", "Taken.");
    }

    static ProblemException noSuchAgency() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no agency of this code.");
    }

    static ProblemException noSuchUnit() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "The agency has no such unit.");
    }

    static ProblemException wrongMunicipality() {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, "The municipality does not go with the agency's kind.")
                .at("/municipality", "An agency of kind KOMMUN names its municipality; the other kinds name none.");
    }
}
