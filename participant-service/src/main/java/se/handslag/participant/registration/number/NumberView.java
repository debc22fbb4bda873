package se.handslag.participant.registration.number;

import java.time.Instant;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.identity.KnownNumber;

/**
 * A number that a participant has or had.
 *
 * @param number 12 digits
 * @param knownSince when it was registered here
 * @param present true of the one that holds now
 */
public record NumberView(IdentityKind kind, String number, Instant knownSince, boolean present) {
    static NumberView of(KnownNumber known) {
        return new NumberView(known.number().kind(), known.number().digits(), known.knownSince(), known.present());
    }

    /** Keeps the number out of every log (R4.4). */
    @Override
    public String toString() {
        return "NumberView[" + kind + "]";
    }
}
