package se.handslag.participant.plan.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.plan.PlanStepChange;
import se.handslag.participant.plan.StepAct;

/**
 * One change of a step.
 *
 * @param agency who acted
 * @param ownerAgency who answered for the step after it
 * @param reason a code of the list {@code step-change-reasons} or {@code drop-reasons}; absent for other acts
 */
public record StepChangeView(
        StepAct what,
        String agency,
        Instant at,
        String ownerAgency,
        Optional<UUID> ownerUnitId,
        LocalDate dueOn,
        Optional<String> reason) {

    static StepChangeView of(PlanStepChange change) {
        return new StepChangeView(
                change.what(),
                change.by(),
                change.at(),
                change.ownerAgency(),
                change.ownerUnitId(),
                change.dueOn(),
                change.reason());
    }
}
