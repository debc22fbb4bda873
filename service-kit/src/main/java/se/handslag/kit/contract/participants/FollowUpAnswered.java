package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * What became of a follow-up (R2.14); dates and all else that a report needs are repeated.
 *
 * @param afterMonths 6 or 12
 * @param answer {@code ANSWERED}, {@code NOT_REACHED} or {@code DECLINED}
 * @param inWorkOrStudy works or studies on that day, as told; absent if it was not (R6.9)
 * @param answeredOn the day of the contact, or of the last attempt, in Europe/Stockholm
 */
@EventType(value = "se.handslag.followup.answered.v1", topic = Topics.PARTICIPANTS)
public record FollowUpAnswered(
        UUID followUpId,
        UUID participantId,
        String ownerAgency,
        int afterMonths,
        LocalDate dueOn,
        String answer,
        LocalDate answeredOn,
        Instant answeredAt,
        Optional<Boolean> inWorkOrStudy)
        implements EventData {}
