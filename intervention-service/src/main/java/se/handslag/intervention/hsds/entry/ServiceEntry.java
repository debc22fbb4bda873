package se.handslag.intervention.hsds.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * {@code service} of HSDS: an intervention. In lists without its arrays.
 *
 * @param organizationId the association that finances it
 * @param programId the programme that it is part of
 * @param status {@code active} while it goes on, {@code inactive} before, {@code defunct} after
 * @param eligibilityDescription for whom it is planned
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record ServiceEntry(
        UUID id,
        UUID organizationId,
        UUID programId,
        String name,
        String description,
        String status,
        String eligibilityDescription,
        Integer minimumAge,
        Integer maximumAge,
        Instant lastModified,
        OrganizationEntry organization,
        ProgramEntry program,
        List<ScheduleEntry> schedules,
        List<ServiceAreaEntry> serviceAreas,
        List<ServiceAtLocationEntry> serviceAtLocations,
        List<LanguageEntry> languages,
        List<FundingEntry> funding,
        List<AttributeEntry> attributes) {

    /** As it stands in a list. */
    public ServiceEntry brief() {
        return new ServiceEntry(
                id,
                organizationId,
                programId,
                name,
                description,
                status,
                eligibilityDescription,
                minimumAge,
                maximumAge,
                lastModified,
                organization,
                program,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
