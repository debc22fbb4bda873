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
public record HandOffFact(Between between, String state, Instant at, Details details) implements Fact {
    /** The state of a hand-off that its giver took back. */
    static final String RECALLED = "RECALLED";
    /** The state of one that was entered in error. */
    static final String VOIDED = "VOIDED";

    /**
     * What all hand-off events have in common: between whom, about whom.
     *
     * @param consentId the consent it rests on
     */
    public record Between(
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

    @Override
    public UUID subjectId() {
        return between.handOffId();
    }

    @Override
    public UUID participantId() {
        return between.participantId();
    }

    @Override
    public List<Party> parties() {
        return List.of(
                new Party(between.givingAgency(), AgencyRole.GIVER, between.consentId()),
                new Party(between.receivingAgency(), AgencyRole.RECEIVER, between.consentId()));
    }

    /** When the giver took it back, in time or as an error. */
    @Override
    public boolean isLastWordTo(Party party) {
        return RECALLED.equals(state) || VOIDED.equals(state);
    }
}
