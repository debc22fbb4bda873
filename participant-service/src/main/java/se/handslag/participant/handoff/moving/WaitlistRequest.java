package se.handslag.participant.handoff.moving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a waitlisting.
 *
 * @param reason a code of the list {@code waitlist-reasons}
 * @param reviewOn a day after today, in Europe/Stockholm, within the deadline REVIEW_BY
 */
@Schema(examples = "{\"reason\": \"NO_PLACE_YET\", \"reviewOn\": \"2026-12-04\"}")
public record WaitlistRequest(
        @NotNull String reason, @NotNull LocalDate reviewOn) {}
