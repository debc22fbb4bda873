package se.handslag.participant.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.id.Ids;

/**
 * What a participant consented to (R3.1–R3.3): that named agencies share named kinds of data, for a purpose and a time; or
 * to be followed through one participation.
 */
@Entity
@Table(name = "consent")
public class Consent {
    private static final String HAND_OFF = "HAND_OFF";

    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    @Column(name = "disclosing_agencies")
    private List<String> disclosingAgencies;

    @Column(name = "receiving_agencies")
    private List<String> receivingAgencies;

    @Column(name = "data_categories")
    private List<String> dataCategories;

    private String purpose;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(name = "participation_id")
    private UUID participationId;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private long version;

    protected Consent() {}

    Consent(UUID id, UUID participantId, ConsentTerms terms, String registeredBy, Instant at) {
        this.id = id;
        this.participantId = participantId;
        this.kind = terms.kind();
        this.disclosingAgencies = List.copyOf(terms.disclosingAgencies());
        this.receivingAgencies = List.copyOf(terms.receivingAgencies());
        this.dataCategories = List.copyOf(terms.dataCategories());
        this.purpose = terms.purpose();
        this.validFrom = terms.validFrom();
        this.validTo = terms.validTo();
        this.registeredBy = registeredBy;
        this.registeredAt = at;
    }

    /**
     * The consent to follow-up that came with an in-registration.
     *
     * @param givenOn the day of the paper, in Europe/Stockholm
     */
    static Consent toFollowUp(UUID participantId, UUID participationId, LocalDate givenOn, String by, Instant at) {
        var consent = new Consent();
        consent.id = Ids.next();
        consent.participantId = participantId;
        consent.kind = ConsentKind.FOLLOW_UP;
        consent.disclosingAgencies = List.of();
        consent.receivingAgencies = List.of();
        consent.dataCategories = List.of();
        consent.participationId = participationId;
        consent.validFrom = givenOn;
        consent.registeredBy = by;
        consent.registeredAt = at;
        return consent;
    }

    /**
     * Whether, on this day, the giver may tell the receiver of the participant in order to hand them over.
     *
     * @param today a date in Europe/Stockholm
     */
    public boolean allows(String giver, String receiver, LocalDate today) {
        return isForHandOff(giver, receiver) && isInForceOn(today);
    }

    /** Whether it is, was or will be for the giver to hand the participant over to the receiver. */
    public boolean isForHandOff(String giver, String receiver) {
        return kind == ConsentKind.INFORMATION_EXCHANGE
                && purpose.equals(HAND_OFF)
                && disclosingAgencies.contains(giver)
                && receivingAgencies.contains(receiver);
    }

    /** In force from its first day to its last, both included, until it is withdrawn. */
    boolean isInForceOn(LocalDate today) {
        return withdrawnAt == null && endedAt == null && !today.isBefore(validFrom) && !today.isAfter(validTo);
    }

    /** Ends it at once (R3.3). Withdrawing twice changes nothing and tells nothing new. */
    Optional<ConsentWithdrawn> withdraw(Instant at) {
        if (withdrawnAt != null) {
            return Optional.empty();
        }
        withdrawnAt = at;
        return Optional.of(new ConsentWithdrawn(id, participantId, participationId(), at));
    }

    /** The participant is closed: there is nobody left to exchange with, and no later opening brings it back. */
    void endByClosing(Instant at) {
        if (withdrawnAt == null && endedAt == null) {
            endedAt = at;
        }
    }

    /** Of a protected person's consent parties, dates and what they carry remain; what it told of the person goes (R4.3). */
    void keepPartiesAndDates() {
        dataCategories = List.of();
    }

    ConsentGiven given() {
        return new ConsentGiven(
                id,
                participantId,
                kind.name(),
                disclosingAgencies,
                receivingAgencies,
                dataCategories,
                purpose,
                validFrom,
                validTo);
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    public ConsentKind kind() {
        return kind;
    }

    /** The participation that a consent to follow-up belongs to. */
    Optional<UUID> participationId() {
        return Optional.ofNullable(participationId);
    }

    boolean isRegisteredBy(String agency) {
        return agency.equals(registeredBy);
    }

    ConsentTerms terms() {
        return new ConsentTerms(
                kind, disclosingAgencies, receivingAgencies, dataCategories, purpose, validFrom, validTo);
    }

    Instant registeredAt() {
        return registeredAt;
    }

    /** When it ended because the participant was closed. */
    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    long version() {
        return version;
    }
}
