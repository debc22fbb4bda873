package se.handslag.participant.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.HandOffAccepted;
import se.handslag.kit.contract.participants.HandOffDeclined;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.contract.participants.HandOffRecalled;
import se.handslag.kit.contract.participants.HandOffTakenOver;
import se.handslag.kit.contract.participants.ResponsibilityMoved;
import se.handslag.kit.event.EventData;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.responsibility.Participant;

/**
 * An offer to move responsibility for a participant from the agency that holds it to another (R2.2).
 *
 * <p>Until it is taken over the giver stays responsible, whatever happens. Every move is judged by {@link Move}'s table;
 * a refusal changes nothing.
 */
@Entity
@Table(name = "hand_off")
public class HandOff {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "giving_agency")
    private String givingAgency;

    @Column(name = "receiving_agency")
    private String receivingAgency;

    @Column(name = "receiving_unit_id")
    private UUID receivingUnitId;

    @Column(name = "consent_id")
    private UUID consentId;

    @Enumerated(EnumType.STRING)
    private HandOffState state;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "first_contact_planned_on")
    private LocalDate firstContactPlannedOn;

    @Column(name = "contact_unit_id")
    private UUID contactUnitId;

    @Column(name = "first_contact_on")
    private LocalDate firstContactOn;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String reason;

    @Column(name = "suggested_agency")
    private String suggestedAgency;

    @Version
    private long version;

    protected HandOff() {}

    private HandOff(UUID id, Offer offer, String givingAgency, Instant at) {
        this.id = id;
        this.participantId = offer.participantId();
        this.givingAgency = givingAgency;
        this.receivingAgency = offer.receivingAgency();
        this.receivingUnitId = offer.receivingUnitId().orElse(null);
        this.consentId = offer.consentId();
        this.state = HandOffState.OFFERED;
        this.offeredAt = at;
    }

    /** Makes the offer; {@link OfferHandOff} has judged that it may be made. */
    static HandOff offer(UUID id, Offer offer, String givingAgency, Instant at) {
        return new HandOff(id, offer, givingAgency, at);
    }

    HandOffOffered offered() {
        return new HandOffOffered(
                id, participantId, givingAgency, receivingAgency, receivingUnitId(), consentId, offeredAt);
    }

    /** The receiver will take over; the giver is still responsible. */
    MoveResult accept(String by, LocalDate contactOn, Optional<UUID> contactUnit, Instant at) {
        Optional<Refusal> no = refusal(Move.ACCEPT, by);
        if (no.isPresent()) {
            return MoveResult.refused(no.get());
        }
        if (contactOn.isBefore(Stockholm.dayOf(at))) {
            return MoveResult.refused(Refusal.PLANNED_DATE_IS_PAST);
        }
        state = Move.ACCEPT.to();
        acceptedAt = at;
        firstContactPlannedOn = contactOn;
        contactUnitId = contactUnit.orElse(null);
        return MoveResult.moved(new HandOffAccepted(
                id, participantId, givingAgency, receivingAgency, receivingUnitId(), consentId, contactOn, at));
    }

    /** First contact has been: responsibility moves, in the same act (T1). */
    MoveResult takeOver(String by, LocalDate contactOn, Participant participant, Instant at) {
        Optional<Refusal> no = refusal(Move.TAKE_OVER, by);
        if (no.isPresent()) {
            return MoveResult.refused(no.get());
        }
        if (contactOn.isAfter(Stockholm.dayOf(at)) || contactOn.isBefore(Stockholm.dayOf(offeredAt))) {
            return MoveResult.refused(Refusal.FIRST_CONTACT_DATE);
        }
        ResponsibilityMoved moved = participant.takeOver(givingAgency, receivingAgency, id, at);
        firstContactOn = contactOn;
        end(Move.TAKE_OVER, at);
        EventData takenOver = new HandOffTakenOver(
                id, participantId, givingAgency, receivingAgency, receivingUnitId(), consentId, contactOn, at);
        return MoveResult.moved(takenOver, moved);
    }

    /** The receiver says no; the giver stays responsible (T4). */
    MoveResult decline(String by, String code, Optional<String> otherAgency, Instant at) {
        Optional<Refusal> no = refusal(Move.DECLINE, by);
        if (no.isPresent()) {
            return MoveResult.refused(no.get());
        }
        reason = code;
        suggestedAgency = otherAgency.orElse(null);
        end(Move.DECLINE, at);
        return MoveResult.moved(new HandOffDeclined(
                id, participantId, givingAgency, receivingAgency, receivingUnitId(), consentId, code, otherAgency, at));
    }

    /** The giver takes its offer back and stays responsible (T4). */
    MoveResult recall(String by, String code, Instant at) {
        return refusal(Move.RECALL, by).map(MoveResult::refused).orElseGet(() -> MoveResult.moved(recalled(code, at)));
    }

    /** The consent is gone: the offer ends, responsibility stays where it is (T5). Only an open one may be ended so. */
    HandOffRecalled endForWithdrawnConsent(Instant at) {
        return recalled("CONSENT_WITHDRAWN", at);
    }

    private HandOffRecalled recalled(String code, Instant at) {
        reason = code;
        end(Move.RECALL, at);
        return new HandOffRecalled(
                id, participantId, givingAgency, receivingAgency, receivingUnitId(), consentId, code, at);
    }

    private void end(Move move, Instant at) {
        state = move.to();
        endedAt = at;
    }

    private Optional<Refusal> refusal(Move move, String by) {
        Optional<Party> party = partyOf(by);
        if (party.isEmpty()) {
            return Optional.of(Refusal.NOT_FOUND);
        }
        if (party.get() != move.by()) {
            return Optional.of(move.by() == Party.RECEIVER ? Refusal.RECEIVERS_MOVE : Refusal.GIVERS_MOVE);
        }
        if (!state.isOpen()) {
            return Optional.of(Refusal.ENDED);
        }
        return move.isPossibleFrom(state) ? Optional.empty() : Optional.of(Refusal.NOT_FROM_THIS_STATE);
    }

    /** Which side this agency is on; empty if it is a third one, to whom the hand-off does not exist. */
    public Optional<Party> partyOf(String agency) {
        if (agency.equals(givingAgency)) {
            return Optional.of(Party.GIVER);
        }
        return agency.equals(receivingAgency) ? Optional.of(Party.RECEIVER) : Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    public String givingAgency() {
        return givingAgency;
    }

    public String receivingAgency() {
        return receivingAgency;
    }

    public Optional<UUID> receivingUnitId() {
        return Optional.ofNullable(receivingUnitId);
    }

    public UUID consentId() {
        return consentId;
    }

    public HandOffState state() {
        return state;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    public Optional<LocalDate> firstContactPlannedOn() {
        return Optional.ofNullable(firstContactPlannedOn);
    }

    public Optional<UUID> contactUnitId() {
        return Optional.ofNullable(contactUnitId);
    }

    public Optional<LocalDate> firstContactOn() {
        return Optional.ofNullable(firstContactOn);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<String> suggestedAgency() {
        return Optional.ofNullable(suggestedAgency);
    }

    public long version() {
        return version;
    }
}
