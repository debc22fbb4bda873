package se.handslag.gateway.localgroup;

import java.util.List;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** The refusals about local groups, as callers read them. */
final class LocalGroupProblems {
    private static final ProblemType ALREADY_REGISTERED =
            new ProblemType("local-group-already-registered", 409, "The municipality has a local group already");
    private static final ProblemType OF_ANOTHER_ASSOCIATION =
            new ProblemType("municipality-of-another-association", 422, "The municipality is not the association's");
    private static final ProblemType UNKNOWN_AGENCY = new ProblemType("unknown-agency", 400, "No such agency");
    private static final ProblemType UNKNOWN_UNIT = new ProblemType("unknown-unit", 400, "No such unit");

    private LocalGroupProblems() {}

    static ProblemException alreadyRegistered() {
        return ProblemException.of(ALREADY_REGISTERED, "There is one group of each municipality: change that one.")
                .at("/municipality", "Taken.");
    }

    static ProblemException ofAnotherAssociation() {
        return ProblemException.of(
                        OF_ANOTHER_ASSOCIATION, "An association has groups in its own municipalities and in no other.")
                .at("/municipality", "Take one that the association names: see GET /handslag/v1/associations.");
    }

    static ProblemException noSuchGroup() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no local group of this municipality.");
    }

    static ProblemException notPermitted() {
        return ProblemException.of(
                ProblemTypes.NOT_PERMITTED, "An association registers and changes its own local groups.");
    }

    /** The first fault says what kind of problem it is; all are named. */
    static ProblemException wrongMembers(List<SeatFault> faults) {
        ProblemType type =
                switch (faults.getFirst().kind()) {
                    case UNKNOWN_AGENCY -> UNKNOWN_AGENCY;
                    case UNKNOWN_UNIT -> UNKNOWN_UNIT;
                    case TWICE, ONE_AGENCY_ONLY -> ProblemTypes.INVALID_REQUEST;
                };
        return ProblemException.of(
                type,
                "The members are not as they must be.",
                faults.stream().map(LocalGroupProblems::error).toList());
    }

    private static FieldError error(SeatFault fault) {
        String member = fault.isOfAll() ? "/members" : "/members/" + fault.place();
        return switch (fault.kind()) {
            case UNKNOWN_AGENCY -> FieldError.at(member + "/agency", "Take a code from GET /handslag/v1/agencies.");
            case UNKNOWN_UNIT ->
                FieldError.at(member + "/unitId", "Take an id from GET /handslag/v1/agencies/{agency-code}/units.");
            case TWICE -> FieldError.at(member, "Sits in the group already.");
            case ONE_AGENCY_ONLY -> FieldError.at(member, "Name at least two different agencies.");
        };
    }
}
