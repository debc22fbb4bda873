package se.handslag.intervention.ability;

import java.time.Instant;
import java.util.UUID;

/**
 * An assessment as a fact; a correction is another fact under the same id (R3.8).
 *
 * @param revision the first is 1
 * @param recordedAt UTC
 */
public record AbilityAssessment(UUID id, int revision, UUID participationId, Abilities abilities, Instant recordedAt) {}
