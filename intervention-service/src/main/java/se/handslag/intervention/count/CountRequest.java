package se.handslag.intervention.count;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A count to record, or the right one in place of a wrong one. */
public record CountRequest(
        @NotNull(message = "Give the day.") LocalDate occurredOn,

        @NotNull(message = "Give the number of persons.")
        @Min(value = 0, message = "Not less than 0.")
        @Max(value = 1_000_000, message = "Not more than 1000000.")
        Integer persons) {

    NewCount toCommand() {
        return new NewCount(occurredOn, persons);
    }
}
