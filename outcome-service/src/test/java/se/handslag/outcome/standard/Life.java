package se.handslag.outcome.standard;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody's time in an intervention, as it was and as it was told.
 *
 * @param person 0 or more; -1 if anonymous
 * @param intervention one of {@link Year#MUNICIPALITIES}
 * @param start days after 1 October 2017
 * @param days how long, from 1 on
 */
record Life(int person, int intervention, int start, int days, Ending ending) {
    private static final LocalDate FIRST = LocalDate.parse("2017-10-01");

    /** What became of it. */
    enum Ending {
        /** Goes on. */
        NONE,
        /** Ended, to work. */
        WORK,
        /** Ended, on a livelihood. */
        LIVELIHOOD,
        /** Ended, and nobody asked what came after. */
        UNTOLD,
        /** Ended, and corrected: a week later, and to studies. */
        CORRECTED,
        /** Never was. */
        VOIDED
    }

    boolean anonymous() {
        return person < 0;
    }

    boolean voided() {
        return ending == Ending.VOIDED;
    }

    LocalDate startedOn() {
        return FIRST.plusDays(start);
    }

    /** As it was told first. */
    LocalDate firstEnd() {
        return startedOn().plusDays(days - 1L);
    }

    Optional<LocalDate> endedOn() {
        return switch (ending) {
            case NONE -> Optional.empty();
            case CORRECTED -> Optional.of(firstEnd().plusDays(7));
            default -> Optional.of(firstEnd());
        };
    }

    /** FEMALE, MALE or UNKNOWN. */
    String sex() {
        return anonymous() ? "FEMALE" : new String[] {"FEMALE", "MALE", "UNKNOWN"}[person % 3];
    }

    /** Each fifth person was not asked what was before. */
    boolean knownBefore() {
        return !anonymous() && person % 5 != 4;
    }

    boolean knownAfter() {
        return !anonymous() && ending != Ending.NONE && ending != Ending.UNTOLD && ending != Ending.VOIDED;
    }
}
