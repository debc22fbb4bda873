package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A step of the plan has another owner or another date from now on.
 *
 * @param ownerAgency as it is after the change, like the date
 * @param reason a code of the list {@code step-change-reasons}, such as {@code CONSENT_WITHDRAWN}
 * @param consentId by which an agency that does not answer for the participant owns it; empty of a step of the responsible
 *     agency
 * @param formerOwnerAgency whom it was taken from; empty if it has the same owner as before
 * @param formerConsentId by which the former owner had it
 */
@EventType(value = "se.handslag.plan.stepchanged.v1", topic = Topics.PARTICIPANTS)
public record PlanStepChanged(
        UUID stepId,
        UUID participantId,
        String ownerAgency,
        LocalDate dueOn,
        String reason,
        String changedBy,
        Instant changedAt,
        Optional<UUID> consentId,
        Optional<String> formerOwnerAgency,
        Optional<UUID> formerConsentId)
        implements EventData {}
