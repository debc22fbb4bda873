package se.handslag.intervention.intervention.profile;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.handslag.kit.problem.FieldError;
import se.handslag.kit.problem.ProblemException;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;

/** What a caller is told when an intervention's profile does not fit. */
public final class ProfileProblems {
    public static final ProblemType UNKNOWN_PROGRAMME =
            new ProblemType("unknown-programme", 400, "The programme is not registered");
    public static final ProblemType OUTSIDE_PROGRAMME = new ProblemType(
            "association-outside-programme", 409, "The association does not take part in the programme");
    public static final ProblemType MUNICIPALITY_ELSEWHERE = new ProblemType(
            "municipality-of-another-association", 422, "The municipality is not one of the association's");

    private ProfileProblems() {}

    /** The problem to throw. */
    public static ProblemException of(ProfileFault fault, ProfileFields sent) {
        return switch (fault) {
            case ProfileFault.NotListed no ->
                ProblemException.of(
                        ProblemTypes.INVALID_REQUEST,
                        "A code is not in its code list.",
                        no.codes().stream()
                                .map(coded -> FieldError.at(coded.pointer(), coded.hint()))
                                .toList());
            case ProfileFault.MunicipalitiesElsewhere no ->
                ProblemException.of(
                        MUNICIPALITY_ELSEWHERE,
                        "An intervention is carried out in municipalities of its association.",
                        elsewhere(sent.municipalities(), no.codes()));
            case ProfileFault.UnknownProgramme no ->
                ProblemException.of(UNKNOWN_PROGRAMME, "Register the programme first.")
                        .at("/programmeId", "No programme has this id.");
            case ProfileFault.OutsideProgramme no ->
                ProblemException.of(OUTSIDE_PROGRAMME, "A programme groups interventions of its own associations.")
                        .at("/programmeId", "The association does not take part in this programme.");
            case ProfileFault.AgesBackwards no ->
                ProblemException.of(ProblemTypes.INVALID_REQUEST, "The youngest would be older than the oldest.")
                        .at("/age/to", "At least as much as from.");
        };
    }

    private static List<FieldError> elsewhere(List<String> sent, Set<String> codes) {
        return IntStream.range(0, sent.size())
                .filter(place -> codes.contains(sent.get(place)))
                .mapToObj(place -> FieldError.at("/municipalities/" + place, "Not a municipality of the association."))
                .toList();
    }
}
