package se.handslag.intervention.participation;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.intervention.question.Answers;
import se.handslag.intervention.question.Answers.Answer;

/**
 * The answer to one of the association's own questions.
 *
 * @param question its code
 * @param answer the code of one of its answers
 */
public record AnswerBody(
        @NotNull(message = "The question's code.") String question,
        @NotNull(message = "The answer's code.") String answer) {

    /** As the domain has them; none if left out. */
    public static Answers toAnswers(List<AnswerBody> given) {
        return new Answers((given == null ? Stream.<AnswerBody>of() : given.stream())
                .map(it -> new Answer(it.question(), it.answer()))
                .toList());
    }

    /** As they are shown. */
    public static List<AnswerBody> of(Answers answers) {
        return answers.given().stream()
                .map(it -> new AnswerBody(it.question(), it.answer()))
                .toList();
    }
}
