package se.handslag.intervention.intervention;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Which interventions to list; all if nothing is said. What fits is a plan, no bar: it says whom an intervention is meant
 * for.
 *
 * @param association code of the association that finances them
 * @param carriedOutBy code of an agency that carries them out
 * @param programme the programme that they are part of
 * @param targetGroup code of one for whom they are meant
 * @param municipality where they are carried out, four digits
 * @param age years; those meant for all ages fit too
 * @param withFreePlaces only those in which somebody could start; those without a limit are such
 * @param on a day on which they go on
 */
public record InterventionFilter(
        Optional<String> association,
        Optional<String> carriedOutBy,
        Optional<UUID> programme,
        Optional<String> targetGroup,
        Optional<String> municipality,
        Optional<Integer> age,
        boolean withFreePlaces,
        Optional<LocalDate> on) {}
