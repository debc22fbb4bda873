package se.handslag.participant.plan.act;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A step somebody wants in the plan.
 *
 * @param kind a code of the list {@code plan-step-kinds}
 * @param need the need it serves, a code of the list {@code need-areas}
 * @param dueOn a date in Europe/Stockholm
 */
public record NewStep(
        String kind, Optional<String> need, String ownerAgency, Optional<UUID> ownerUnitId, LocalDate dueOn) {}
