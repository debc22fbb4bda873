package se.handslag.participant.registration;

import java.time.LocalDate;
import java.util.List;
import se.handslag.participant.identity.Identity;

/** What a caseworker should look at, and what stops nothing. */
public enum RegistrationWarning {
    /** By the number, which may be wrong about the date of birth, the person is younger or older (R4.2). */
    AGE_OUTSIDE_16_64("By the number the person is younger than 16 or older than 64. The registration holds.");

    private static final int YOUNGEST = 16;
    private static final int OLDEST = 64;

    private final String detail;

    RegistrationWarning(String detail) {
        this.detail = detail;
    }

    String detail() {
        return detail;
    }

    /**
     * What is to be said of this identity.
     *
     * @param today in Europe/Stockholm
     */
    static List<RegistrationWarning> of(Identity identity, LocalDate today) {
        if (identity instanceof Identity.Named named) {
            int age = named.number().ageOn(today);
            return age < YOUNGEST || age > OLDEST ? List.of(AGE_OUTSIDE_16_64) : List.of();
        }
        return List.of();
    }
}
