package se.handslag.intervention.intervention;

import java.util.Optional;

/**
 * Which interventions to list; all if both are empty.
 *
 * @param association code of the association that finances them
 * @param carriedOutBy code of an agency that carries them out
 */
public record InterventionFilter(Optional<String> association, Optional<String> carriedOutBy) {}
