package se.handslag.intervention.intervention.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * For which ages an intervention is meant, in whole years, both included.
 *
 * @param from left out: no youngest
 * @param to left out: no oldest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgeBandBody(
        @Min(value = 0, message = "0 to 120 years.") @Max(value = 120, message = "0 to 120 years.")
        Integer from,

        @Min(value = 0, message = "0 to 120 years.") @Max(value = 120, message = "0 to 120 years.")
        Integer to) {

    static final AgeBandBody ALL = new AgeBandBody(null, null);

    /** Null if nothing is said. */
    public static AgeBandBody of(CatalogueEntry entry) {
        return entry.ageFrom() == null && entry.ageTo() == null
                ? null
                : new AgeBandBody(entry.ageFrom(), entry.ageTo());
    }
}
