package se.handslag.intervention.question;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What can change of a question.
 *
 * @param validFrom the first day for which it is asked: of the start at in-registration, of the end at out-registration
 * @param validTo the last such day; empty until further notice
 */
public record QuestionContent(
        String textSv,
        String textEn,
        Occasion occasion,
        boolean required,
        Choices choices,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {

    /** What contradicts itself in it. */
    public Optional<QuestionRefusal> refusal() {
        if (validTo.filter(validFrom::isAfter).isPresent()) {
            return Optional.of(QuestionRefusal.ENDS_BEFORE_START);
        }
        return choices.areDistinct() ? Optional.empty() : Optional.of(QuestionRefusal.ANSWER_TWICE);
    }
}
