package se.handslag.participant.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.ParticipantReferred;
import se.handslag.kit.id.Ids;

/** Who referred a participant, told when an agency received them (R2.10). */
@Entity
@Table(name = "referral")
public class Referral {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "referred_by")
    private String referredBy;

    @Column(name = "referring_agency")
    private String referringAgency;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected Referral() {}

    Referral(UUID participantId, Referrer referrer, String receivedBy, Instant at) {
        this.id = Ids.next();
        this.participantId = participantId;
        this.referredBy = referrer.code();
        this.referringAgency = referrer.agency().orElse(null);
        this.receivedBy = receivedBy;
        this.receivedAt = at;
    }

    ParticipantReferred fact() {
        return new ParticipantReferred(participantId, referredBy, referringAgency(), receivedAt);
    }

    UUID id() {
        return id;
    }

    UUID participantId() {
        return participantId;
    }

    String referredBy() {
        return referredBy;
    }

    Optional<String> referringAgency() {
        return Optional.ofNullable(referringAgency);
    }

    /** The agency that registered the participant, and answered for them from that instant. */
    String receivedBy() {
        return receivedBy;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
