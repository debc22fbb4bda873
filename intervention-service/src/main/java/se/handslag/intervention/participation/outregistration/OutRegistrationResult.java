package se.handslag.intervention.participation.outregistration;

import java.util.List;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.OutRegistrationRefusal;
import se.handslag.intervention.participation.Participation;

/** What came of registering somebody out. */
public sealed interface OutRegistrationResult {
    /** The participation has ended, or is void. */
    record Done(Participation participation) implements OutRegistrationResult {}

    /** There is no such participation for this caller. */
    record Unknown() implements OutRegistrationResult {}

    /** Codes that are in no list, or a situation that contradicts itself. */
    record Invalid(List<Fault> faults) implements OutRegistrationResult {}

    /** The participation cannot end like this. */
    record Refused(OutRegistrationRefusal why) implements OutRegistrationResult {}
}
