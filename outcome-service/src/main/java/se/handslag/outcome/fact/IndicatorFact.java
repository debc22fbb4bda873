package se.handslag.outcome.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.handslag.kit.contract.outcomes.IndicatorAnswer;
import se.handslag.kit.contract.outcomes.IndicatorAnswered;
import se.handslag.kit.event.ReceivedEvent;

/**
 * Questions of an indicator set were answered (R6.9).
 *
 * @param answers question to step of its scale
 */
record IndicatorFact(
        UUID answerId,
        long sequence,
        Instant recordedAt,
        UUID interventionId,
        Optional<UUID> participationId,
        String indicatorSet,
        int setVersion,
        String level,
        String occasion,
        LocalDate answeredOn,
        Map<String, Integer> answers)
        implements Fact {

    static IndicatorFact of(ReceivedEvent event) {
        IndicatorAnswered data = event.as(IndicatorAnswered.class);
        Map<String, Integer> answers = new TreeMap<>();
        for (IndicatorAnswer answer : data.answers()) {
            answers.put(answer.question(), answer.value());
        }
        return new IndicatorFact(
                data.answerId(),
                event.sequence(),
                data.recordedAt(),
                data.interventionId(),
                data.participationId(),
                data.indicatorSet(),
                data.setVersion(),
                data.level(),
                data.occasion(),
                data.answeredOn(),
                answers);
    }

    @Override
    public String table() {
        return "indicator_fact";
    }
}
