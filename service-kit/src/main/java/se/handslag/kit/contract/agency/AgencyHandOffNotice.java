package se.handslag.kit.contract.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;

/**
 * What an agency's own system reads about a hand-off that it gives or receives: codes, dates, an opaque reference.
 *
 * <p>Published under the hand-off event types, on the agency's own topic; the details are fetched over REST, where
 * consent is checked again and the read is recorded (R3.5).
 *
 * @param participantReference the reading agency's own name for the participant, also the Kafka key
 * @param role {@code GIVER} or {@code RECEIVER}: of the agency that reads
 * @param state of the hand-off after the event
 * @param at when it happened
 */
public record AgencyHandOffNotice(
        UUID handOffId,
        String participantReference,
        String givingAgency,
        String receivingAgency,
        Optional<UUID> receivingUnitId,
        String role,
        String state,
        Instant at,
        Optional<String> reason,
        Optional<String> suggestedAgency,
        Optional<LocalDate> firstContactPlannedOn,
        Optional<LocalDate> firstContactOn)
        implements EventData {}
