package se.handslag.participant.registration.number;

import java.util.UUID;
import se.handslag.participant.responsibility.Participant;

/** What became of a new number. */
public sealed interface RenumberResult {
    /** The number is the present one. */
    record Done(Participant participant) implements RenumberResult {}

    /** Nothing has changed. */
    record Refused(Why why) implements RenumberResult {}

    /**
     * The number is another participant's; which agency holds them is not told.
     *
     * @param holder who has it: for the record alone
     */
    record HeldByAnother(UUID holder) implements RenumberResult {}

    /** Why a number is refused. */
    enum Why {
        /** No such participant, or not one that the caller's agency answers for. */
        NOT_FOUND,
        /** The anonymous have no number (R3.4). */
        ANONYMOUS,
        /** The participant had it before another took its place: history does not run backwards (R4.1). */
        SUPERSEDED,
        /** A personnummer is never replaced by a samordningsnummer (R4.1). */
        KIND_GOES_BACK
    }
}
