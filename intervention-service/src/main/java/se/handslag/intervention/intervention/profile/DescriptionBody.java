package se.handslag.intervention.intervention.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;

/** What the public catalogue says of an intervention, in Swedish and English. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DescriptionBody(
        @Size(min = 1, max = 2000, message = "1 to 2,000 characters, or leave it out.")
        String sv,

        @Size(min = 1, max = 2000, message = "1 to 2,000 characters, or leave it out.")
        String en) {

    static final DescriptionBody NONE = new DescriptionBody(null, null);

    /** Null if nothing is said. */
    public static DescriptionBody of(CatalogueEntry entry) {
        return entry.descriptionSv() == null && entry.descriptionEn() == null
                ? null
                : new DescriptionBody(entry.descriptionSv(), entry.descriptionEn());
    }
}
