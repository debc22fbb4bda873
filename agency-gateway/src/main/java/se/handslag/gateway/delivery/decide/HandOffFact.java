package se.handslag.gateway.delivery.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;

/**
 * What a hand-off event says.
 *
 * @param state of the hand-off after the event
 * @param at when it happened
 */
public record HandOffFact(Parties parties, String state, Instant at, Details details) {
    /** The state of a hand-off that its giver took back. */
    static final String RECALLED = "RECALLED";
    /** The state of one that was entered in error. */
    static final String VOIDED = "VOIDED";

    /**
     * What all hand-off events have in common.
     *
     * @param consentId the consent it rests on
     */
    public record Parties(
            UUID handOffId, UUID participantId, String givingAgency, String receivingAgency, UUID consentId)
            implements EventData {}

    /** What only some of them say. */
    public record Details(
            Optional<String> state,
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

    /** Whether the giver took it back, in time or as an error. */
    boolean isTakenBack() {
        return RECALLED.equals(state) || VOIDED.equals(state);
    }

    /** Which hand-off. */
    public UUID handOffId() {
        return parties.handOffId();
    }

    /** Whose; never leaves the platform. */
    public UUID participantId() {
        return parties.participantId();
    }

    /** Who gives. */
    public String givingAgency() {
        return parties.givingAgency();
    }

    /** Who receives. */
    public String receivingAgency() {
        return parties.receivingAgency();
    }

    /** The consent it rests on. */
    public UUID consentId() {
        return parties.consentId();
    }
}
