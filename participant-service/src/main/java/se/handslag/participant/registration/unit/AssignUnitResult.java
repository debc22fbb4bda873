package se.handslag.participant.registration.unit;

import se.handslag.participant.responsibility.Participant;

/** What became of an assignment to a unit. */
public sealed interface AssignUnitResult {
    /** The unit works with the participant. */
    record Assigned(Participant participant) implements AssignUnitResult {}

    /** Of the anonymous no unit is kept (R3.4). */
    record Anonymous() implements AssignUnitResult {}

    /** No such participant, or not one that the caller may act on. */
    record NotFound() implements AssignUnitResult {}
}
