package se.handslag.participant.registration;

import java.util.List;
import java.util.UUID;
import se.handslag.participant.responsibility.Participant;

/** What became of a registration. */
public sealed interface RegisterResult {
    /** Registered; the caller's agency is responsible. */
    record Registered(Participant participant, List<RegistrationWarning> warnings) implements RegisterResult {}

    /**
     * The number is a participant's already; which agency holds them is not told.
     *
     * @param holder who has it: for the record alone
     */
    record AlreadyRegistered(UUID holder) implements RegisterResult {}
}
