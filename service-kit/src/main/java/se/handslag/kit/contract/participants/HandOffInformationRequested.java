package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * The receiver needs more from the giver; its own clock stands still and the giver's runs (L4).
 *
 * @param needs codes of the list {@code information-needs}
 * @param dueAt when the deadline of whoever is on the clock passes
 */
@EventType(value = "se.handslag.handoff.informationrequested.v1", topic = Topics.PARTICIPANTS)
public record HandOffInformationRequested(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        UUID consentId,
        List<String> needs,
        Instant dueAt,
        Instant requestedAt)
        implements EventData {}
