package se.handslag.outcome.definition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Optional;
import se.handslag.outcome.counting.SuccessDefinition;

/** A version as a row to add. */
record DefinitionRow(
        String id,
        int version,
        Instant inForceFrom,
        String titleSv,
        String titleEn,
        String textSv,
        String textEn,
        JsonNode categories,
        Optional<String> association,
        Instant recordedAt,
        String recordedBy) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static DefinitionRow of(KnownDefinition known, Instant at, String client) {
        SuccessDefinition it = known.definition();
        return new DefinitionRow(
                it.id(),
                it.version(),
                known.inForceFrom().orElse(at),
                it.title().sv(),
                it.title().en(),
                it.text().sv(),
                it.text().en(),
                JSON.valueToTree(it.categories().stream().map(CategoryJson::of).toList()),
                known.association(),
                at,
                client);
    }
}
