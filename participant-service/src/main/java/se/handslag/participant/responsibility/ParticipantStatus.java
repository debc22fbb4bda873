package se.handslag.participant.responsibility;

/**
 * Open: exactly one agency answers for the participant. Closed: none does (S1). Merged: the person goes on as another
 * participant (R4.1).
 */
public enum ParticipantStatus {
    OPEN,
    CLOSED,
    MERGED
}
