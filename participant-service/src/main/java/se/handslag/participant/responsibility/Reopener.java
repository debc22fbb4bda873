package se.handslag.participant.responsibility;

/** Takes up a closed participant again, in the transaction of whoever decided that it shall be (R2.13). */
public interface Reopener {
    /** The agency answers from this instant for the participant, which is closed and locked. */
    void reopen(String agency, Participant closed);
}
