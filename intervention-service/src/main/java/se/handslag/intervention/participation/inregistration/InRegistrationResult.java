package se.handslag.intervention.participation.inregistration;

import java.util.List;
import se.handslag.intervention.participation.Fault;
import se.handslag.intervention.participation.InRegistrationRefusal;
import se.handslag.intervention.participation.Participation;

/** What came of registering somebody in. */
public sealed interface InRegistrationResult {
    /** The participation runs. */
    record Registered(Participation participation) implements InRegistrationResult {}

    /** There is no such intervention for this caller. */
    record UnknownIntervention() implements InRegistrationResult {}

    /** No service has announced such a participant. */
    record UnknownParticipant() implements InRegistrationResult {}

    /** The person is in this intervention already. */
    record AlreadyRunning() implements InRegistrationResult {}

    /** Codes that are in no list, or a situation that contradicts itself. */
    record Invalid(List<Fault> faults) implements InRegistrationResult {}

    /** The participation cannot be. */
    record Refused(InRegistrationRefusal why) implements InRegistrationResult {}
}
