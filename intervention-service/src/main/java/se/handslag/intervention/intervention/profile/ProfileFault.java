package se.handslag.intervention.intervention.profile;

import java.util.List;
import java.util.Set;
import se.handslag.intervention.codelist.Coded;

/** What does not fit in an intervention's profile. */
public sealed interface ProfileFault {
    /** These codes are not in their lists. */
    record NotListed(List<Coded> codes) implements ProfileFault {}

    /** These municipalities are not of the association. */
    record MunicipalitiesElsewhere(Set<String> codes) implements ProfileFault {}

    /** No such programme is registered. */
    record UnknownProgramme() implements ProfileFault {}

    /** The association does not take part in the programme. */
    record OutsideProgramme() implements ProfileFault {}

    /** The youngest would be older than the oldest. */
    record AgesBackwards() implements ProfileFault {}
}
