package se.handslag.outcome.definition;

import java.time.Instant;
import java.util.List;
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
        List<CategoryJson> categories,
        Optional<String> association,
        Instant recordedAt,
        String recordedBy) {

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
                it.categories().stream().map(CategoryJson::of).toList(),
                known.association(),
                at,
                client);
    }
}
