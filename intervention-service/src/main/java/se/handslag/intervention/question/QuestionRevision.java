package se.handslag.intervention.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.handslag.intervention.recording.Recording;

/** How a question was worded from a moment on. Never changed. */
@Entity
@Immutable
@Table(name = "own_question_revision")
public class QuestionRevision {
    @EmbeddedId
    private Key id;

    @Column(name = "text_sv")
    private String textSv;

    @Column(name = "text_en")
    private String textEn;

    @Enumerated(EnumType.STRING)
    @Column(name = "occasion")
    private Occasion occasion;

    @Column(name = "required")
    private boolean required;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "choices")
    private Choices choices;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    @Embedded
    private Recording recording;

    /** Which question, and how often it had changed before. */
    @Embeddable
    record Key(
            @Column(name = "question_id") UUID question,
            @Column(name = "version") int version) {}

    /** For Hibernate. */
    protected QuestionRevision() {}

    QuestionRevision(OwnQuestion question, Recording recording) {
        QuestionContent content = question.content();
        this.id = new Key(question.id(), question.version());
        this.textSv = content.textSv();
        this.textEn = content.textEn();
        this.occasion = content.occasion();
        this.required = content.required();
        this.choices = content.choices();
        this.validFrom = content.validFrom();
        this.validTo = content.validTo().orElse(null);
        this.recording = recording;
    }

    /** What was asked. */
    public QuestionContent content() {
        return new QuestionContent(
                textSv, textEn, occasion, required, choices, validFrom, Optional.ofNullable(validTo));
    }

    public int version() {
        return id.version();
    }

    public Recording recording() {
        return recording;
    }
}
