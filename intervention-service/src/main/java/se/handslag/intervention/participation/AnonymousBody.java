package se.handslag.intervention.participation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * All that is kept of one who gave no consent (R3.4).
 *
 * @param sex of the code list sex
 * @param budgetYear the calendar year of start
 */
public record AnonymousBody(
        @NotNull(message = "A code of sex.") String sex,

        @NotNull(message = "Give the calendar year of start.")
        @Min(value = 2000, message = "2000 to 2199.")
        @Max(value = 2199, message = "2000 to 2199.")
        Integer budgetYear) {

    /** As the domain has it. */
    public AnonymousEntry toEntry() {
        return new AnonymousEntry(sex, budgetYear);
    }

    /** As it is shown. */
    public static AnonymousBody of(AnonymousEntry entry) {
        return new AnonymousBody(entry.sex(), entry.budgetYear());
    }
}
