package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * An agency let go of a participant, with an outcome: from this instant nobody is responsible (R2.13, S1).
 *
 * @param outcome a code of the list {@code closing-outcomes}
 * @param closedOn the day the case ended, in Europe/Stockholm
 * @param followUps the days on which its follow-ups are due (R2.14)
 */
@EventType(value = "se.handslag.participant.closed.v1", topic = Topics.PARTICIPANTS)
public record ParticipantClosed(
        UUID participantId,
        String outcome,
        LocalDate closedOn,
        String closedBy,
        List<LocalDate> followUps,
        Instant closedAt)
        implements EventData {}
