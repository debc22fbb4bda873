package se.handslag.intervention.importing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import se.handslag.intervention.participation.inregistration.InRegistrationRequest;
import se.handslag.intervention.participation.outregistration.OutRegistrationRequest;

/**
 * One participation in a file: registered in, and out if it has ended.
 *
 * @param externalReference the sender's own name of it; registered once for each association, whatever is sent how often
 * @param inRegistration as it is sent for one participation
 * @param outRegistration as it is sent for one participation; left out while it runs
 */
public record ImportRow(
        @NotNull(message = "Give your own reference of the participation.")
        @Pattern(
                regexp = "(?!([0-9]{2})?[0-9]{6}-?[0-9]{4}$)[A-Za-z0-9][A-Za-z0-9._:-]{0,63}",
                message = "1 to 64 letters, digits, dots, colons, hyphens and underscores; never a personal number.")
        String externalReference,

        @NotNull(message = "Say how the participation began.") @Valid
        InRegistrationRequest inRegistration,

        @Valid OutRegistrationRequest outRegistration) {}
