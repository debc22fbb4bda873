package se.handslag.outcome.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.ReceivedEvent;

/**
 * A person was registered in (R5.5). Who it was is not kept here: no report tells persons apart yet, and the topic can
 * be read again when one does.
 *
 * @param situation directly before, as announced
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
        Optional<JsonNode> situation)
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
                data.before().map(told -> event.data().get("before")));
    }

    @Override
    public String table() {
        return "start_fact";
    }
}
