package se.handslag.participant.handoff.moving;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an acceptance.
 *
 * @param firstContactPlannedOn today or later, in Europe/Stockholm
 * @param contactUnitId the receiver's unit that will make the contact
 */
@Schema(examples = "{\"firstContactPlannedOn\": \"2026-12-01\"}")
public record AcceptanceRequest(@NotNull LocalDate firstContactPlannedOn, Optional<UUID> contactUnitId) {}
