package se.handslag.participant.responsibility;

/** Open: exactly one agency answers for the participant. Closed: none does (S1). */
public enum ParticipantStatus {
    OPEN,
    CLOSED
}
