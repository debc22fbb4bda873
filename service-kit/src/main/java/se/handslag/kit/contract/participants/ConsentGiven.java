package se.handslag.kit.contract.participants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A participant consented that named agencies exchange named kinds of data (R3.2).
 *
 * @param kind {@code INFORMATION_EXCHANGE} or {@code FOLLOW_UP} (R3.1)
 * @param purpose a code, never free text
 * @param validTo the last day, inclusive, in Europe/Stockholm
 */
@EventType(value = "se.handslag.consent.given.v1", topic = Topics.PARTICIPANTS)
public record ConsentGiven(
        UUID consentId,
        UUID participantId,
        String kind,
        List<String> disclosingAgencies,
        List<String> receivingAgencies,
        List<String> dataCategories,
        String purpose,
        LocalDate validFrom,
        LocalDate validTo)
        implements EventData {}
