package se.handslag.kit.contract.interventions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * Money and persons of one intervention and calendar year, planned and actual (R5.3). Sent again whenever one of them
 * changes.
 *
 * @param budgetId one for each intervention, year and type
 * @param type {@code INSATS_COST} or {@code ESF_INSATS_COST}
 * @param actualKronor used so far
 * @param recordedAt when the system learned it (R6.3)
 */
@EventType(value = "se.handslag.budget.recorded.v1", topic = Topics.INTERVENTIONS)
public record BudgetRecorded(
        UUID budgetId,
        UUID interventionId,
        int year,
        String type,
        Optional<Integer> plannedParticipants,
        Optional<Long> budgetKronor,
        Optional<Long> actualKronor,
        Instant recordedAt)
        implements EventData {}
