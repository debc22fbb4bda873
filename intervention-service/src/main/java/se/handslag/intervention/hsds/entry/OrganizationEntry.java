package se.handslag.intervention.hsds.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.UUID;

/** {@code organization} of HSDS: an association or a provider. In lists without its arrays. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record OrganizationEntry(
        UUID id, String name, String description, List<ProgramEntry> programs, List<LocationEntry> locations) {}
