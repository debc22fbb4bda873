package se.handslag.outcome.indicator.answer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.outcome.indicator.Occasion;

/**
 * Answers to a set, as they came.
 *
 * @param participation whose answers they are, of a set for participants
 * @param intervention which one it is about, of any other set
 * @param answers question to step of its scale
 */
public record GivenAnswers(
        String indicatorSet,
        Optional<UUID> participation,
        Optional<UUID> intervention,
        Occasion occasion,
        LocalDate answeredOn,
        Map<String, Integer> answers) {

    public GivenAnswers {
        answers = Map.copyOf(answers);
    }
}
