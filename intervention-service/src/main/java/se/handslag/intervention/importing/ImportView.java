package se.handslag.intervention.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * How far an import has come.
 *
 * @param dryRun true if its rows are judged and nothing is registered
 * @param total rows that have come in
 * @param done rows that are worked through: good, bad and already together
 * @param good rows that are registered, or would be
 * @param bad rows that are not; see errors
 * @param already rows whose external reference an import before has registered
 * @param recordedAt when it began to come in, UTC
 * @param finishedAt absent until every row is worked through
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportView(
        UUID id,
        ImportState state,
        String mediaType,
        boolean dryRun,
        int total,
        int done,
        int good,
        int bad,
        int already,
        Instant recordedAt,
        Instant finishedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static ImportView of(ParticipationImport it, URI self) {
        return new ImportView(
                it.id(),
                it.state(),
                it.mediaType(),
                it.dryRun(),
                it.total(),
                it.done(),
                it.good(),
                it.bad(),
                it.already(),
                it.recording().recordedAt(),
                it.finishedAt().orElse(null),
                Links.self(self, Link.get("errors", self + "/errors")));
    }
}
