package se.handslag.intervention.hsds.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.UUID;

/**
 * {@code service_at_location} of HSDS: an intervention in a municipality.
 *
 * @param service absent where it stands within the service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record ServiceAtLocationEntry(
        UUID id, UUID serviceId, UUID locationId, LocationEntry location, ServiceEntry service) {}
