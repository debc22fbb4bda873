package se.handslag.participant.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.id.Ids;

/** A number as it lies in the database: ciphertext, and the keyed hash it is found by. A participant may have had several (R4.1). */
@Entity
@Table(name = "personal_number")
class PersonalNumberRow {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    private IdentityKind kind;

    @Column(name = "number_cipher")
    private byte[] number;

    @Column(name = "number_lookup")
    private byte[] lookup;

    @Column(name = "known_since")
    private Instant knownSince;

    @Column(name = "superseded_at")
    private Instant supersededAt;

    protected PersonalNumberRow() {}

    PersonalNumberRow(UUID participantId, IdentityKind kind, byte[] number, byte[] lookup, Instant knownSince) {
        this.id = Ids.next();
        this.participantId = participantId;
        this.kind = kind;
        this.number = number;
        this.lookup = lookup;
        this.knownSince = knownSince;
    }

    /** Another number is the present one from now on; a number that was superseded before stays as it was. */
    void supersede(Instant at) {
        if (supersededAt == null) {
            supersededAt = at.isAfter(knownSince) ? at : knownSince;
        }
    }

    /** The number is known to be another participant's. */
    void moveTo(UUID survivor, byte[] numberForSurvivor) {
        participantId = survivor;
        number = numberForSurvivor;
    }

    UUID participantId() {
        return participantId;
    }

    IdentityKind kind() {
        return kind;
    }

    byte[] number() {
        return number;
    }

    Instant knownSince() {
        return knownSince;
    }

    boolean isPresent() {
        return supersededAt == null;
    }
}
