package se.handslag.intervention.provider;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a provider shall be called and where it has its seat. Its association never changes. */
public record ProviderRevisionRequest(
        @NotBlank(message = "Give the provider its name.")
        @Size(max = 200, message = "At most 200 characters.")
        @Schema(description = "The organisation's name.")
        String name,

        @Pattern(regexp = "[0-9]{4}", message = "The municipality's four digits, such as 0880.")
        @Schema(description = "The municipality of its seat, four digits; left out: it is said no more.")
        String municipality) {

    ProviderTerms toTerms() {
        return new ProviderTerms(name.strip(), Optional.ofNullable(municipality));
    }
}
