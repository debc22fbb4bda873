package se.handslag.participant.identity;

import java.time.Instant;

/**
 * A number that a participant has or had (R4.1).
 *
 * @param knownSince when it was registered here, not when it was given out
 * @param present whether it is the number that holds now; the others are found all the same
 */
public record KnownNumber(PersonalNumber number, Instant knownSince, boolean present) {}
