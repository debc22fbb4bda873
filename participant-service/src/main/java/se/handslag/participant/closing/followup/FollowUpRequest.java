package se.handslag.participant.closing.followup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an answer to a follow-up.
 *
 * @param answeredOn the day of the contact, or of the last attempt, in Europe/Stockholm; today if left out
 * @param inWorkOrStudy whether the person works or studies on that day, as told by them; left out if they did not say
 */
@Schema(examples = "{\"answer\": \"ANSWERED\", \"answeredOn\": \"2027-05-24\", \"inWorkOrStudy\": true}")
public record FollowUpRequest(
        @NotNull(message = "Give ANSWERED, NOT_REACHED or DECLINED.")
        FollowUpAnswer answer,

        Optional<LocalDate> answeredOn,

        Optional<Boolean> inWorkOrStudy) {

    NewAnswer toCommand() {
        return new NewAnswer(answer, answeredOn, inWorkOrStudy);
    }
}
