package se.handslag.intervention.hsds.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.UUID;

/** {@code taxonomy_term} of HSDS: a code with its Swedish name, and the English one as description. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record TaxonomyTermEntry(
        UUID id, String code, String name, String description, String taxonomy, String language, UUID taxonomyId) {}
