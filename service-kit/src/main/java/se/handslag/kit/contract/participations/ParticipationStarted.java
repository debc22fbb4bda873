package se.handslag.kit.contract.participations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A person was registered in to an intervention (R5.5). Of an anonymous one nothing is said but sex and budget year
 * (R3.4): who referred, education and situation before are absent.
 *
 * @param participantId absent if and only if anonymous
 * @param sex as the number tells, or as stated of the anonymous (R3.4)
 * @param budgetYear the calendar year of start, for the anonymous
 * @param startedOn of the anonymous, whose day is not kept, the first day of the year on which the intervention goes on
 * @param followUpConsentGivenOn the day of the written consent to follow-up (R3.1); absent if anonymous
 * @param recordedAt when the system learned it (R6.3)
 * @param ageAtStart years reached during the calendar year of start (R4.2: approximate)
 * @param answers to the association's own questions; none if anonymous
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
        Optional<String> referredBy,
        Optional<String> educationLevel,
        Optional<Situation> before,
        Optional<LocalDate> followUpConsentGivenOn,
        Instant recordedAt,
        Optional<Integer> ageAtStart,
        List<OwnAnswer> answers)
        implements EventData {

    public ParticipationStarted {
        answers = List.copyOf(answers);
    }
}
