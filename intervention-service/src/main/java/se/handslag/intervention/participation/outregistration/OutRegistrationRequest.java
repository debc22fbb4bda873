package se.handslag.intervention.participation.outregistration;

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
 * An out-registration (R2.8, R5.6).
 *
 * @param endedOn the last day in the intervention
 * @param exitReason of the code list exit-reason; WRONGLY_REGISTERED voids the participation
 * @param next of the code list next-step; left out only with WRONGLY_REGISTERED
 * @param after what the person does and lives on in the week after; may be left out with CONSENT_WITHDRAWN or DECEASED,
 *     and is with WRONGLY_REGISTERED
 * @param answers to the association's own questions, see /questions; none with WRONGLY_REGISTERED
 */
public record OutRegistrationRequest(
        @NotNull(message = "Give the last day.") LocalDate endedOn,

        @NotNull(message = "Say why: a code of exit-reason.")
        String exitReason,

        String next,
        @Valid SituationBody after,

        @Size(max = 50, message = "At most 50 answers.")
        List<@NotNull(message = "An answer.") @Valid AnswerBody> answers) {

    /** As the domain has it. */
    public Leaving toCommand() {
        return new Leaving(
                endedOn,
                new ExitReason(exitReason),
                Optional.ofNullable(next),
                Optional.ofNullable(after).map(SituationBody::toSituation),
                AnswerBody.toAnswers(answers));
    }
}
