package se.handslag.participant.responsibility;

/** Who may act on a participant within the agency that answers for them. Other agencies' acts are judged elsewhere. */
@FunctionalInterface
public interface ActRule {
    /** Whether whoever is acting may; the participant is locked. */
    boolean allows(Participant participant);
}
