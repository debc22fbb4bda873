package se.handslag.participant.consent;

/** Never one tick-box for two things (R3.1): consent to follow-up is registered with the participation it belongs to. */
public enum ConsentKind {
    INFORMATION_EXCHANGE
}
