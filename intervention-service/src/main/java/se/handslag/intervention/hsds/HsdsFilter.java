package se.handslag.intervention.hsds;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What an HSDS client looks for; all conditions hold together. */
public class HsdsFilter {
    /** Words in name or description, as they stand. */
    @QueryParam("search")
    @Size(min = 2, max = 100, message = "2 to 100 characters.")
    String search;

    /** Of this organization. */
    @QueryParam("organization_id")
    UUID organizationId;

    /** With this taxonomy term. */
    @QueryParam("taxonomy_term_id")
    UUID taxonomyTermId;

    /** With any term of this taxonomy. */
    @QueryParam("taxonomy_id")
    UUID taxonomyId;

    /** Changed at this moment or later. */
    @QueryParam("modified_after")
    Instant modifiedAfter;

    /** The words, as a pattern that takes none of their characters for a wild card. */
    Optional<String> pattern() {
        return Optional.ofNullable(search)
                .map(words ->
                        "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
    }
}
