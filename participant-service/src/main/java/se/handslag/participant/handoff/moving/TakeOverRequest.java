package se.handslag.participant.handoff.moving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of a take-over.
 *
 * @param firstContactOn the day the receiver met the participant: from the day of the offer to today, in Europe/Stockholm
 */
@Schema(examples = "{\"firstContactOn\": \"2026-12-01\"}")
public record TakeOverRequest(@NotNull LocalDate firstContactOn) {}
