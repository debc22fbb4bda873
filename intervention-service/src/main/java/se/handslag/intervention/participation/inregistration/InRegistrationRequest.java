package se.handslag.intervention.participation.inregistration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.intervention.participation.AnonymousBody;
import se.handslag.intervention.participation.AnswerBody;
import se.handslag.intervention.participation.SituationBody;

/**
 * An in-registration: of a person with {@code participantId} and all that follows, or {@code anonymous} and nothing else
 * (R3.4, R5.5). {@link InRegistrationForm} tells them apart.
 *
 * @param startedOn the first day in the intervention
 * @param referredBy of the code list referrer
 * @param educationLevel of the code list education-level
 * @param followUpConsentGivenOn the day of the person's written consent to be followed (R3.1)
 * @param before what the person did and lived on in the week before
 * @param answers to the association's own questions, see /questions
 */
public record InRegistrationRequest(
        @NotNull(message = "Name the intervention.") UUID interventionId,
        UUID participantId,
        @Valid AnonymousBody anonymous,
        LocalDate startedOn,
        String referredBy,
        String educationLevel,
        LocalDate followUpConsentGivenOn,
        @Valid SituationBody before,

        @Size(max = 50, message = "At most 50 answers.")
        List<@NotNull(message = "An answer.") @Valid AnswerBody> answers) {}
