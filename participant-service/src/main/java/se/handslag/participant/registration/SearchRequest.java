package se.handslag.participant.registration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of a search by number. */
@Schema(examples = "{\"number\": \"19900101-2385\"}")
public record SearchRequest(
        @NotNull @Size(min = 10, max = 13, message = "Give 10 or 12 digits.")
        String number) {
    /** Keeps the number out of every log (R4.4). */
    @Override
    public String toString() {
        return "SearchRequest[protected]";
    }
}
