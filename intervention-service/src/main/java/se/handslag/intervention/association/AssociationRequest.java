package se.handslag.intervention.association;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** An association to register. */
public record AssociationRequest(
        @NotNull(message = "Give the association a code.")
        @Size(max = 40, message = "At most 40 characters.")
        @Pattern(
                regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*",
                message = "Lower-case letters and digits, words separated by hyphens, such as kalmar-lan.")
        String code,

        @NotBlank(message = "Give the association its name.") @Size(max = 200, message = "At most 200 characters.")
        String name,

        @NotEmpty(message = "Name at least one municipality.")
        @Size(max = 290, message = "Sweden has 290 municipalities.")
        List<
                        @NotNull(message = "Four digits.")
                        @Pattern(regexp = "[0-9]{4}", message = "The municipality's four digits, such as 0880.") String>
                municipalities) {

    NewAssociation toCommand() {
        return new NewAssociation(code, name.strip(), Set.copyOf(municipalities));
    }
}
