package se.handslag.intervention.participation;

import java.util.Set;

/**
 * Why a participation ends: a value of the code list exit-reason. Only those that make a difference here have a name.
 */
public record ExitReason(String code) {
    /** Felregistrering: the participation leaves every count (R5.6). */
    public static final ExitReason WRONGLY_REGISTERED = new ExitReason("WRONGLY_REGISTERED");

    /** The person took back the consent to be followed (R3.3). */
    public static final ExitReason CONSENT_WITHDRAWN = new ExitReason("CONSENT_WITHDRAWN");

    private static final Set<String> NOTHING_MORE_IS_ASKED = Set.of("CONSENT_WITHDRAWN", "DECEASED");

    /** True if there never should have been a participation. */
    public boolean voids() {
        return equals(WRONGLY_REGISTERED);
    }

    /** True if the situation after must be told: not of one who withdrew consent (R3.3) or died. */
    public boolean asksForSituation() {
        return !voids() && !NOTHING_MORE_IS_ASKED.contains(code);
    }
}
