package se.handslag.participant.codes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A code with its labels. */
@Entity
@Table(name = "code")
class Code {
    @EmbeddedId
    private Key id;

    @Column(name = "term_sv")
    private String termSv;

    @Column(name = "term_en")
    private String termEn;

    @Column(name = "by_hand")
    private boolean byHand;

    protected Code() {}

    CodeView view() {
        return new CodeView(id.code(), termSv, termEn, byHand);
    }

    /** A code is unique within its list. */
    @Embeddable
    record Key(String list, String code) implements Serializable {}
}
