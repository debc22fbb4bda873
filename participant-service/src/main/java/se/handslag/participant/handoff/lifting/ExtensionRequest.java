package se.handslag.participant.handoff.lifting;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an extension.
 *
 * @param until the last day given, after today, in Europe/Stockholm
 * @param reason a code of the list {@code extension-reasons}
 */
@Schema(examples = "{\"until\": \"2026-12-11\", \"reason\": \"PLACE_EXPECTED\"}")
public record ExtensionRequest(
        @NotNull LocalDate until, @NotNull String reason) {}
