package se.handslag.participant.registration.unit;

import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The body of an assignment to a unit.
 *
 * @param unitId a unit of your agency; left out, no unit in particular works with the participant
 */
@Schema(examples = "{\"unitId\": \"0199c0de-0000-7000-8000-000000000003\"}")
public record UnitAssignmentRequest(Optional<UUID> unitId) {}
