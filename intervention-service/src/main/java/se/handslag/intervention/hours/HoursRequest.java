package se.handslag.intervention.hours;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * Hours of a month.
 *
 * @param hours with at most two decimals
 */
public record HoursRequest(
        @NotNull(message = "Give the hours.")
        @DecimalMin(value = "0", message = "Not less than 0.")
        @DecimalMax(value = "744", message = "Not more than a month has.")
        @Digits(integer = 3, fraction = 2, message = "Hours with at most two decimals.")
        BigDecimal hours) {}
