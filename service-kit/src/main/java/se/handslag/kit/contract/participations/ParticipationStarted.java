package se.handslag.kit.contract.participations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A person was registered in to an intervention (R5.5).
 *
 * @param participantId absent if and only if anonymous
 * @param sex known of the anonymous only here (R3.4)
 * @param budgetYear the calendar year of start, for the anonymous
 * @param recordedAt when the system learned it (R6.3)
 */
@EventType(value = "se.handslag.participation.started.v1", topic = Topics.PARTICIPATIONS)
public record ParticipationStarted(
        UUID participationId,
        UUID interventionId,
        String association,
        Optional<UUID> participantId,
        boolean anonymous,
        Optional<String> sex,
        Optional<Integer> budgetYear,
        LocalDate startedOn,
        String referredBy,
        String educationLevel,
        Situation before,
        Instant recordedAt)
        implements EventData {}
