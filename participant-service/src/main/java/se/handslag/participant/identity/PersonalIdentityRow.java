package se.handslag.participant.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A name as it lies in the database: ciphertext only. */
@Entity
@Table(name = "personal_identity")
class PersonalIdentityRow {
    @Id
    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "given_name_cipher")
    private byte[] givenName;

    @Column(name = "family_name_cipher")
    private byte[] familyName;

    protected PersonalIdentityRow() {}

    PersonalIdentityRow(UUID participantId, byte[] givenName, byte[] familyName) {
        this.participantId = participantId;
        this.givenName = givenName;
        this.familyName = familyName;
    }

    byte[] givenName() {
        return givenName;
    }

    byte[] familyName() {
        return familyName;
    }
}
