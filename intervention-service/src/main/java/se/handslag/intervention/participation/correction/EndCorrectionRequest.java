package se.handslag.intervention.participation.correction;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.handslag.intervention.participation.AnswerBody;
import se.handslag.intervention.participation.ExitReason;
import se.handslag.intervention.participation.Leaving;
import se.handslag.intervention.participation.SituationBody;

/**
 * The end of a participation as it was in truth: all of it, not only what was wrong.
 *
 * @param reason of the code list correction-reason: why it is corrected
 * @param endedOn the last day in the intervention
 * @param exitReason of the code list exit-reason: why it ended
 * @param next of the code list next-step
 * @param after what the person does and lives on in the week after; may be left out with CONSENT_WITHDRAWN or DECEASED
 * @param answers to the association's own questions
 */
public record EndCorrectionRequest(
        @NotNull(message = "Say why it is corrected: a code of correction-reason.")
        String reason,

        @NotNull(message = "Give the last day.") LocalDate endedOn,

        @NotNull(message = "Say why it ended: a code of exit-reason.")
        String exitReason,

        String next,
        @Valid SituationBody after,

        @Size(max = 50, message = "At most 50 answers.")
        List<@NotNull(message = "An answer.") @Valid AnswerBody> answers) {

    Leaving toLeaving() {
        return new Leaving(
                endedOn,
                new ExitReason(exitReason),
                Optional.ofNullable(next),
                Optional.ofNullable(after).map(SituationBody::toSituation),
                AnswerBody.toAnswers(answers));
    }
}
