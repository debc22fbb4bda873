package se.handslag.participant.plan.next;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step that is still to be done: who answers for it, and by when.
 *
 * @param dueOn a date in Europe/Stockholm
 */
public record OpenStep(UUID id, String ownerAgency, Optional<UUID> ownerUnitId, LocalDate dueOn) {}
