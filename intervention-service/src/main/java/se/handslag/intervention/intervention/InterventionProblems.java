package se.handslag.intervention.intervention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when an intervention cannot be registered or changed. */
final class InterventionProblems {
    static final ProblemType UNKNOWN_ASSOCIATION =
            new ProblemType("unknown-association", 400, "The association is not registered");
    static final ProblemType UNKNOWN_AGENCY = new ProblemType("unknown-agency", 400, "The agency is not registered");
    static final ProblemType FACTS_OUTSIDE_PERIOD =
            new ProblemType("facts-outside-period", 409, "Registered facts would lie outside the period");
    static final ProblemType FEWER_PLACES_THAN_TAKEN =
            new ProblemType("fewer-places-than-taken", 409, "More places are taken than there would be");

    private InterventionProblems() {}

    static ProblemException notFound() {
        return ProblemException.of(ProblemTypes.NOT_FOUND, "There is no such intervention.");
    }

    static ProblemException notPermitted() {
        return ProblemException.of(
                ProblemTypes.NOT_PERMITTED, "Only staff of the association registers and changes its interventions.");
    }

    static ProblemException unknownAssociation() {
        return ProblemException.of(UNKNOWN_ASSOCIATION, "Register the association first.")
                .at("/association", "No association has this code.");
    }

    static ProblemException unknownAgencies(List<String> given, Set<String> unknown) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            if (unknown.contains(given.get(i))) {
                errors.add(FieldError.at("/carriedOutBy/" + i, "No agency has this code."));
            }
        }
        return ProblemException.of(UNKNOWN_AGENCY, "An intervention is carried out by registered agencies.", errors);
    }

    static ProblemException factsOutside() {
        return ProblemException.of(
                FACTS_OUTSIDE_PERIOD,
                "Participations or counts of this intervention would lie outside the new dates: correct them first.");
    }

    static ProblemException fewerPlacesThanTaken() {
        return ProblemException.of(
                        FEWER_PLACES_THAN_TAKEN,
                        "Persons who take part, or who are offered or have accepted a place, have more places than that.")
                .at("/places", "As many as are taken, or wait until some are free.");
    }

    static ProblemException refused(InterventionRefusal why) {
        return switch (why) {
            case STRUCTURAL_IS_COUNT_ONLY ->
                invalid(
                        "A structural intervention registers no persons. A mixed one is two interventions.",
                        "/measurementMethod",
                        "COUNT_ONLY, or leave it out.");
            case METHOD_MISSING ->
                invalid(
                        "An individual intervention says how it measures; it can never be changed.",
                        "/measurementMethod",
                        "PERSONAL_OR_ANONYMOUS or COUNT_ONLY.");
            case CARRIER_MISSING ->
                invalid(
                        "Persons are registered by the agency that carries the intervention out.",
                        "/carriedOutBy",
                        "Name at least one agency.");
            case ENDS_BEFORE_START -> endsBeforeStart();
        };
    }

    static ProblemException endsBeforeStart() {
        return invalid(
                "The last day lies before the first.",
                "/endsOn",
                "The first day or later; leave it out if it is open.");
    }

    private static ProblemException invalid(String detail, String pointer, String hint) {
        return ProblemException.of(ProblemTypes.INVALID_REQUEST, detail).at(pointer, hint);
    }
}
