package se.handslag.kit.contract.participations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A waiting participant is offered a place (R5.4).
 *
 * @param queueEntryId a person's wait for one intervention
 * @param answerBy the last day to answer, in Europe/Stockholm
 * @param inTurn false if somebody who waited longer was passed over, for a recorded reason
 */
@EventType(value = "se.handslag.place.offered.v1", topic = Topics.PARTICIPATIONS)
public record PlaceOffered(
        UUID queueEntryId,
        UUID interventionId,
        UUID participantId,
        LocalDate answerBy,
        boolean inTurn,
        Instant offeredAt)
        implements EventData {}
