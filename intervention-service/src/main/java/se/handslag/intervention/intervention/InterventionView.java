package se.handslag.intervention.intervention;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.intervention.profile.AgeBandBody;
import se.handslag.intervention.intervention.profile.CatalogueEntry;
import se.handslag.intervention.intervention.profile.DescriptionBody;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * An intervention.
 *
 * @param association code
 * @param carriedOutBy codes of agencies, sorted
 * @param endsOn the last day; absent until further notice
 * @param municipalities where it is carried out, four digits each, sorted
 * @param targetGroups codes, sorted
 * @param places how many can take part at once; absent without a limit
 * @param recordedAt when it was registered here, UTC
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InterventionView(
        UUID id,
        String association,
        String name,
        Direction direction,
        MeasurementMethod measurementMethod,
        List<String> carriedOutBy,
        LocalDate startsOn,
        LocalDate endsOn,
        boolean esfFunded,
        UUID programmeId,
        String preciseDirection,
        List<String> municipalities,
        List<String> targetGroups,
        AgeBandBody age,
        String plannedSex,
        DescriptionBody description,
        Integer places,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static InterventionView of(Intervention intervention, URI self) {
        Link[] more = intervention.isCountOnly() ? new Link[] {Link.post("counts", self + "/counts")} : new Link[0];
        CatalogueEntry entry = intervention.entry();
        return new InterventionView(
                intervention.id(),
                intervention.association(),
                intervention.name(),
                intervention.direction(),
                intervention.measurementMethod(),
                intervention.carriedOutBy().stream().toList(),
                intervention.period().startsOn(),
                intervention.period().endsOn(),
                intervention.isEsfFunded(),
                entry.programmeId(),
                entry.preciseDirection(),
                List.copyOf(intervention.municipalities()),
                List.copyOf(intervention.targetGroups()),
                AgeBandBody.of(entry),
                entry.plannedSex(),
                DescriptionBody.of(entry),
                entry.places(),
                intervention.recording().recordedAt(),
                Links.self(self, more));
    }
}
