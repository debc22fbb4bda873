package se.handslag.intervention.intervention;

import se.handslag.intervention.intervention.profile.ProfileFault;

/** What came of changing an intervention's name, dates and profile. */
public sealed interface ReviseInterventionResult {
    /** It is as asked now. */
    record Revised(Intervention intervention) implements ReviseInterventionResult {}

    /** There is no such intervention. */
    record Unknown() implements ReviseInterventionResult {}

    /** The caller is not staff of its association. */
    record NotPermitted() implements ReviseInterventionResult {}

    /** Its last day would lie before its first. */
    record EndsBeforeStart() implements ReviseInterventionResult {}

    /** What it would say of itself does not fit. */
    record Misfit(ProfileFault fault) implements ReviseInterventionResult {}

    /** Participations or counts would lie outside. */
    record LeavesFactsOutside() implements ReviseInterventionResult {}

    /** More places are taken or promised than there would be. */
    record FewerPlacesThanTaken() implements ReviseInterventionResult {}
}
