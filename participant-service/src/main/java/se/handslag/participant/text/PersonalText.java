package se.handslag.participant.text;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A text as it lies in the database: ciphertext only, under the id of what it belongs to. */
@Entity
@Table(name = "personal_text")
class PersonalText {
    @Id
    @Column(name = "belongs_to")
    private UUID belongsTo;

    @Column(name = "participant_id")
    private UUID participantId;

    private byte[] cipher;

    protected PersonalText() {}

    PersonalText(UUID belongsTo, UUID participantId, byte[] cipher) {
        this.belongsTo = belongsTo;
        this.participantId = participantId;
        this.cipher = cipher;
    }

    UUID belongsTo() {
        return belongsTo;
    }

    UUID participantId() {
        return participantId;
    }

    byte[] cipher() {
        return cipher;
    }
}
