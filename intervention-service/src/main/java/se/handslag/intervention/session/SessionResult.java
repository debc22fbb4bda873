package se.handslag.intervention.session;

import java.util.List;
import se.handslag.intervention.participation.Fault;

/** What came of registering a session or its attendance. */
public sealed interface SessionResult {
    /** It is there. */
    record Done(GroupSession session) implements SessionResult {}

    /** There is no such intervention for this caller. */
    record UnknownIntervention() implements SessionResult {}

    /** The intervention has no such session. */
    record UnknownSession() implements SessionResult {}

    /** Some of the attendance cannot be so. */
    record Invalid(List<Fault> faults) implements SessionResult {}

    /** It cannot be like this. */
    record Refused(SessionRefusal why) implements SessionResult {}
}
