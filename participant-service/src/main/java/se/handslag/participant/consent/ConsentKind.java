package se.handslag.participant.consent;

/** Never one tick-box for two things (R3.1). */
public enum ConsentKind {
    /** Named agencies tell each other named kinds of data, for a purpose and a time. */
    INFORMATION_EXCHANGE,
    /** The person is followed through one participation and after it; given in writing with the in-registration. */
    FOLLOW_UP
}
