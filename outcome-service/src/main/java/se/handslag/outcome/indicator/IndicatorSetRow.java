package se.handslag.outcome.indicator;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.counting.Label;

/** A set as a row to add. */
record IndicatorSetRow(
        String code,
        int version,
        Instant recordedAt,
        String recordedBy,
        Optional<String> association,
        String level,
        List<String> occasions,
        String titleSv,
        String titleEn,
        List<QuestionJson> questions) {

    /** A question as it is stored. */
    record QuestionJson(
            String code,
            String textSv,
            String textEn,
            int from,
            int to,
            String lowestSv,
            String lowestEn,
            String highestSv,
            String highestEn) {

        static QuestionJson of(Question question) {
            return new QuestionJson(
                    question.code(),
                    question.text().sv(),
                    question.text().en(),
                    question.from(),
                    question.to(),
                    question.lowest().sv(),
                    question.lowest().en(),
                    question.highest().sv(),
                    question.highest().en());
        }

        Question question() {
            return new Question(
                    code,
                    new Label(textSv, textEn),
                    from,
                    to,
                    new Label(lowestSv, lowestEn),
                    new Label(highestSv, highestEn));
        }
    }

    static IndicatorSetRow of(IndicatorSet set, Instant at, String client) {
        return new IndicatorSetRow(
                set.code(),
                set.version(),
                at,
                client,
                set.association(),
                set.level().name(),
                set.inOrder().stream().map(Occasion::name).toList(),
                set.title().sv(),
                set.title().en(),
                set.questions().stream().map(QuestionJson::of).toList());
    }
}
