package se.handslag.gateway.delivery.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What the hand-off events have in common, and what only some of them say.
 *
 * @param consentId the consent it rests on
 * @param state of the hand-off after the event
 * @param at when it happened
 */
public record HandOffFact(
        UUID handOffId,
        UUID participantId,
        String givingAgency,
        String receivingAgency,
        Optional<UUID> receivingUnitId,
        UUID consentId,
        String state,
        Instant at,
        Optional<String> reason,
        Optional<String> suggestedAgency,
        Optional<LocalDate> firstContactPlannedOn,
        Optional<LocalDate> firstContactOn) {

    /** The state of a hand-off that its giver took back. */
    static final String RECALLED = "RECALLED";

    boolean isRecall() {
        return RECALLED.equals(state);
    }
}
