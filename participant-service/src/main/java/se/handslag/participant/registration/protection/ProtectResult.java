package se.handslag.participant.registration.protection;

import se.handslag.participant.responsibility.Participant;

/** What became of a protection. */
public sealed interface ProtectResult {
    /** The participant is anonymous. */
    record Done(Participant participant) implements ProtectResult {}

    /** No such participant, or not one that the caller's agency answers for. */
    record NotFound() implements ProtectResult {}
}
