package se.handslag.intervention.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The whole attendance of a session; of whom nothing is said here, nothing holds.
 *
 * @param items one for each participant
 */
public record AttendanceRequest(
        @NotNull(message = "A list, empty if nothing is to hold.") @Size(max = 500, message = "At most 500.")
        List<@NotNull(message = "A participant.") @Valid Item> items) {

    /**
     * Whether one was there.
     *
     * @param hours of one who was there for a part; left out: the whole session
     */
    public record Item(
            @NotNull(message = "Name the participation.") UUID participationId,

            @NotNull(message = "Say whether the person was there.")
            Boolean present,

            @DecimalMin(value = "0.01", message = "More than 0; who was not there is not present.")
            @DecimalMax(value = "24", message = "Not more than 24.")
            @Digits(integer = 2, fraction = 2, message = "Hours with at most two decimals.")
            BigDecimal hours) {

        private Told toTold() {
            return new Told(participationId, present, Optional.ofNullable(hours));
        }
    }

    List<Told> told() {
        return items.stream().map(Item::toTold).toList();
    }
}
