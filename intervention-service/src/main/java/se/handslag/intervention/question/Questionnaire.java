package se.handslag.intervention.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.handslag.intervention.question.Answers.Answer;
import se.handslag.kit.problem.FieldError;

/** All of an association's own questions, to check answers against. */
public final class Questionnaire {
    private final List<OwnQuestion> questions;

    /** Whatever their days: those that are asked are picked for each registration. */
    public Questionnaire(List<OwnQuestion> questions) {
        this.questions = List.copyOf(questions);
    }

    /**
     * What is wrong with the answers of a registration.
     *
     * @param day on which that was true which is registered
     * @param somebodyWasAsked false if required questions may stay without an answer (R3.3)
     */
    public List<FieldError> faults(Occasion registration, LocalDate day, Answers answers, boolean somebodyWasAsked) {
        Map<String, OwnQuestion> asked = questions.stream()
                .filter(question -> question.isAskedAt(registration, day))
                .collect(Collectors.toMap(OwnQuestion::code, Function.identity()));
        List<FieldError> faults = new ArrayList<>();
        Set<String> answered = new HashSet<>();
        for (int place = 0; place < answers.given().size(); place++) {
            Answer answer = answers.given().get(place);
            check(asked.get(answer.question()), answer, "/answers/" + place, answered, faults);
        }
        if (somebodyWasAsked) {
            asked.values().stream()
                    .filter(question -> question.content().required() && !answered.contains(question.code()))
                    .map(OwnQuestion::code)
                    .sorted()
                    .forEach(code -> faults.add(FieldError.at(
                            "/answers", "The question " + code + " of the association must be answered.")));
        }
        return faults;
    }

    private static void check(
            OwnQuestion question, Answer answer, String pointer, Set<String> answered, List<FieldError> faults) {
        if (question == null) {
            faults.add(FieldError.at(
                    pointer + "/question", "The association asks no such question here on that day: see /questions."));
        } else if (!answered.add(question.code())) {
            faults.add(FieldError.at(pointer + "/question", "Answered twice: leave one out."));
        } else if (!question.content().choices().contain(answer.answer())) {
            faults.add(FieldError.at(pointer + "/answer", "Not one of the question's answers: see /questions."));
        }
    }
}
