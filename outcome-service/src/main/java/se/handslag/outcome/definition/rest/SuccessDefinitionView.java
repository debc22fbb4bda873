package se.handslag.outcome.definition.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.definition.KnownDefinition;

/**
 * A version of a definition of success.
 *
 * @param association whose it is; absent if it holds for the nation
 * @param inForceFrom absent if it has always been
 * @param categories tried in this order; the last takes what is left
 */
public record SuccessDefinitionView(
        @Schema(examples = "kalmar-sysselsattning") String id,
        @Schema(examples = "1") int version,
        @Schema(examples = "kalmar-lan") Optional<String> association,
        @Schema(examples = "2027-01-01T00:00:00Z") Optional<Instant> inForceFrom,
        @Schema(examples = "Sysselsättning med praktik") String titleSv,
        @Schema(examples = "Occupation, placement included") String titleEn,

        @Schema(examples = "Arbete, studier eller praktik vid utregistreringen.")
        String textSv,

        @Schema(examples = "Work, study or placement at out-registration.")
        String textEn,

        List<CategoryBody> categories,
        @JsonProperty("_links") Map<String, Link> links) {

    static SuccessDefinitionView of(KnownDefinition known, URI self) {
        SuccessDefinition it = known.definition();
        return new SuccessDefinitionView(
                it.id(),
                it.version(),
                known.association(),
                known.inForceFrom(),
                it.title().sv(),
                it.title().en(),
                it.text().sv(),
                it.text().en(),
                it.categories().stream().map(CategoryBody::of).toList(),
                Links.self(self));
    }
}
