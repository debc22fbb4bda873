package se.handslag.outcome.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.ReceivedEvent;

/**
 * A person was registered in (R5.5).
 *
 * @param situation directly before, as announced
 * @param participantId tells only which participations are of one person (R6.1)
 * @param answers to the association's own questions, as announced; absent if there are none
 */
record StartFact(
        UUID participationId,
        long sequence,
        Instant recordedAt,
        UUID interventionId,
        String association,
        LocalDate startedOn,
        boolean anonymous,
        Optional<String> sex,
        Optional<Integer> budgetYear,
        Optional<String> referredBy,
        Optional<String> educationLevel,
        Optional<JsonNode> situation,
        Optional<UUID> participantId,
        Optional<Integer> ageAtStart,
        Optional<JsonNode> answers)
        implements Fact {

    static StartFact of(ReceivedEvent event) {
        ParticipationStarted data = event.as(ParticipationStarted.class);
        return new StartFact(
                data.participationId(),
                event.sequence(),
                data.recordedAt(),
                data.interventionId(),
                data.association(),
                data.startedOn(),
                data.anonymous(),
                data.sex(),
                data.budgetYear(),
                data.referredBy(),
                data.educationLevel(),
                data.before().map(told -> event.data().get("before")),
                data.participantId(),
                data.ageAtStart(),
                Answers.of(event, data.answers()));
    }

    @Override
    public String table() {
        return "start_fact";
    }

    @Override
    public Optional<UUID> participation() {
        return Optional.of(participationId);
    }
}
