package se.handslag.intervention.participation.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.intervention.participation.AnswerBody;
import se.handslag.intervention.participation.PersonEntry;
import se.handslag.intervention.participation.SituationBody;

/**
 * The start of a participation as it was in truth: all of it, not only what was wrong.
 *
 * @param reason of the code list correction-reason
 * @param startedOn the first day in the intervention
 * @param referredBy of the code list referrer
 * @param educationLevel of the code list education-level
 * @param followUpConsentGivenOn the day of the person's written consent to be followed (R3.1)
 * @param before what the person did and lived on in the week before
 * @param answers to the association's own questions
 */
public record StartCorrectionRequest(
        @NotNull(message = "Say why it is corrected: a code of correction-reason.")
        String reason,

        @NotNull(message = "Give the first day.") LocalDate startedOn,

        @NotNull(message = "Say who referred the person: a code of referrer.")
        String referredBy,

        @NotNull(message = "A code of education-level.") String educationLevel,
        LocalDate followUpConsentGivenOn,

        @NotNull(message = "Say what the person did and lived on before.") @Valid
        SituationBody before,

        @Size(max = 50, message = "At most 50 answers.")
        List<@NotNull(message = "An answer.") @Valid AnswerBody> answers) {

    PersonEntry toEntry() {
        return new PersonEntry(
                startedOn,
                referredBy,
                educationLevel,
                Optional.ofNullable(followUpConsentGivenOn),
                before.toSituation(),
                AnswerBody.toAnswers(answers));
    }
}
