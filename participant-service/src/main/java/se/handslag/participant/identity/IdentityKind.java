package se.handslag.participant.identity;

/** How a participant is known to us (R4.1, R3.4). */
public enum IdentityKind {
    PERSONNUMMER,
    SAMORDNINGSNUMMER,
    ANONYMOUS
}
