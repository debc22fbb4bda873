package se.handslag.intervention.hsds.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.UUID;

/**
 * {@code location} of HSDS: a municipality.
 *
 * @param externalIdentifier the municipality's four digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record LocationEntry(
        UUID id, String locationType, String name, String externalIdentifier, String externalIdentifierType) {}
