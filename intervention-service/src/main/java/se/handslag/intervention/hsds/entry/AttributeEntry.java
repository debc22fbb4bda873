package se.handslag.intervention.hsds.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.UUID;

/** {@code attribute} of HSDS: a code of one of our lists. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record AttributeEntry(
        UUID id,
        UUID linkId,
        String linkType,
        String linkEntity,
        UUID taxonomyTermId,
        TaxonomyTermEntry taxonomyTerm) {}
