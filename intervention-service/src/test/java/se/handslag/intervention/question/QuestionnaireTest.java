package se.handslag.intervention.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.question.Answers.Answer;
import se.handslag.intervention.support.Samples;
import se.handslag.kit.problem.FieldError;

/** Asked in 2018 at in- and out-registration, and must be answered. */
class QuestionnaireTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 12, 31);

    @Test
    void theAnswerIsACodeOfTheQuestion() {
        assertThat(faults(Occasion.BOTH, Occasion.IN, DAY, new Answer("closeness", "NEAR")))
                .isEmpty();
        assertThat(faults(Occasion.BOTH, Occasion.OUT, DAY, new Answer("closeness", "VERY_NEAR")))
                .extracting(FieldError::pointer)
                .containsExactly("/answers/0/answer");
    }

    @Test
    void whatMustBeAnsweredIs() {
        assertThat(faults(Occasion.IN, Occasion.IN, DAY))
                .extracting(FieldError::pointer)
                .containsExactly("/answers");
        assertThat(faults(Occasion.IN, Occasion.OUT, DAY)).isEmpty();
        assertThat(faults(Occasion.IN, Occasion.IN, LAST.plusDays(1))).isEmpty();
        assertThat(faults(Occasion.IN, Occasion.IN, LAST))
                .extracting(FieldError::pointer)
                .containsExactly("/answers");
    }

    @Test
    void fromSomeNothingIsAsked() {
        Questionnaire questions = new Questionnaire(List.of(question(Occasion.BOTH)));
        assertThat(questions.faults(Occasion.OUT, DAY, Answers.NONE, false)).isEmpty();
    }

    @Test
    void onlyWhatIsAskedIsAnsweredAndOnlyOnce() {
        assertThat(faults(
                        Occasion.IN,
                        Occasion.IN,
                        DAY,
                        new Answer("closeness", "NEAR"),
                        new Answer("closeness", "FAR"),
                        new Answer("shoe-size", "NEAR")))
                .extracting(FieldError::pointer)
                .containsExactly("/answers/1/question", "/answers/2/question");
        assertThat(faults(Occasion.IN, Occasion.OUT, DAY, new Answer("closeness", "NEAR")))
                .extracting(FieldError::pointer)
                .containsExactly("/answers/0/question");
    }

    private static List<FieldError> faults(Occasion asked, Occasion at, LocalDate day, Answer... answers) {
        return new Questionnaire(List.of(question(asked))).faults(at, day, new Answers(List.of(answers)), true);
    }

    private static OwnQuestion question(Occasion occasion) {
        return OwnQuestion.ask(
                "kalmar-lan",
                "closeness",
                new QuestionContent(
                        "Hur nära?",
                        "How close?",
                        occasion,
                        true,
                        new Choices(List.of(new Choice("NEAR", "Nära", "Near"), new Choice("FAR", "Långt", "Far"))),
                        LocalDate.of(2018, 1, 1),
                        Optional.of(LAST)),
                Samples.RECORDING);
    }
}
