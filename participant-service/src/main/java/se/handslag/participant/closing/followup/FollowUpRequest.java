package se.handslag.participant.closing.followup;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an answer to a follow-up. What the person told of work and studies is recorded with the measures, not here.
 *
 * @param answeredOn the day of the contact, or of the last attempt, in Europe/Stockholm; today if left out
 */
@Schema(examples = "{\"answer\": \"ANSWERED\", \"answeredOn\": \"2027-05-24\"}")
public record FollowUpRequest(
        @NotNull(message = "Give ANSWERED, NOT_REACHED or DECLINED.")
        FollowUpAnswer answer,

        Optional<LocalDate> answeredOn) {}
