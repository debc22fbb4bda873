package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A joint assessment (gemensam kartläggning) was recorded; it supersedes the one before.
 *
 * @param needs codes of the list {@code need-areas}; the words written about them are never published
 * @param agencies those that took part
 * @param assessedOn a date in Europe/Stockholm
 */
@EventType(value = "se.handslag.assessment.recorded.v1", topic = Topics.PARTICIPANTS)
public record AssessmentRecorded(
        UUID assessmentId,
        UUID participantId,
        List<String> needs,
        List<String> agencies,
        LocalDate assessedOn,
        String recordedBy,
        Instant recordedAt)
        implements EventData {}
