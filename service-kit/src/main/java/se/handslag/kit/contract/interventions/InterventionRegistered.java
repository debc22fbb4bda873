package se.handslag.kit.contract.interventions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * An association finances an intervention (R5.1, R5.2).
 *
 * @param association its code
 * @param name of the intervention
 * @param direction {@code INDIVIDUAL} or {@code STRUCTURAL}
 * @param measurementMethod {@code PERSONAL_OR_ANONYMOUS} or {@code COUNT_ONLY}
 * @param carriedOutBy codes of agencies
 * @param programmeId the programme or project that it is part of
 * @param municipalities where it is carried out, four digits each
 * @param targetGroups for whom it is meant; no bar to others
 */
@EventType(value = "se.handslag.intervention.registered.v1", topic = Topics.INTERVENTIONS)
public record InterventionRegistered(
        UUID interventionId,
        String association,
        String name,
        String direction,
        String measurementMethod,
        List<String> carriedOutBy,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        Optional<UUID> programmeId,
        Optional<String> preciseDirection,
        boolean esfFunded,
        List<String> municipalities,
        List<String> targetGroups)
        implements EventData {

    public InterventionRegistered {
        municipalities = List.copyOf(municipalities);
        targetGroups = List.copyOf(targetGroups);
    }
}
