package se.handslag.intervention.hsds.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.LocalDate;
import java.util.UUID;

/** {@code schedule} of HSDS: from when to when an intervention goes on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record ScheduleEntry(UUID id, UUID serviceId, LocalDate validFrom, LocalDate validTo) {}
