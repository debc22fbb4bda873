package se.handslag.participant.plan.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Another owner or another date for a step, and why. What is empty stays as it is; a unit belongs to its agency, so naming
 * an agency without a unit leaves the unit out.
 *
 * @param reason a code of the list {@code step-change-reasons}
 */
public record StepMove(
        Optional<String> ownerAgency, Optional<UUID> ownerUnitId, Optional<LocalDate> dueOn, String reason) {}
