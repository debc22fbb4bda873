package se.handslag.kit.contract.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
 * @param reviewOn of a waitlisted one: the day on which the receiver looks again
 * @param needs of an information request: codes
 * @param dueAt when the deadline of whoever is on the clock passes, or of a lifted one: passed
 * @param level of a lifted one: 1 to 3
 * @param onClock of a lifted one: who has to act, {@code GIVER} or {@code RECEIVER}
 */
public record AgencyHandOffNotice(
        UUID handOffId,
        String participantReference,
        String givingAgency,
        String receivingAgency,
        String role,
        String state,
        Instant at,
        Optional<String> reason,
        Optional<String> suggestedAgency,
        Optional<LocalDate> firstContactPlannedOn,
        Optional<LocalDate> firstContactOn,
        Optional<LocalDate> reviewOn,
        Optional<List<String>> needs,
        Optional<Instant> dueAt,
        Optional<Integer> level,
        Optional<String> onClock)
        implements EventData {}
