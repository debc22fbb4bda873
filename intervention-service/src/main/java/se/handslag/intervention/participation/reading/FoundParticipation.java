package se.handslag.intervention.participation.reading;

import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.access.Carriers;

/**
 * What must be known of a participation to decide who may read it, and nothing more.
 *
 * @param participantId empty if anonymous
 */
public record FoundParticipation(Carriers carriers, Optional<UUID> participantId) {}
