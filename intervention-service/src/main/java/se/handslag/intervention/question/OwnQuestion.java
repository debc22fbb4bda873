package se.handslag.intervention.question;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.id.Ids;

/**
 * A question that an association asks of its own at in- or out-registration (R5.5). Its code never changes, since answers
 * name it; each wording is kept.
 */
@Entity
@Table(name = "own_question")
public class OwnQuestion {
    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "association", updatable = false)
    private String association;

    @Column(name = "code", updatable = false)
    private String code;

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

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected OwnQuestion() {}

    /**
     * A new one.
     *
     * @throws IllegalArgumentException if {@link QuestionContent#refusal()} has something to say
     */
    public static OwnQuestion ask(String association, String code, QuestionContent content, Recording recording) {
        OwnQuestion question = new OwnQuestion();
        question.id = Ids.next();
        question.association = association;
        question.code = code;
        question.take(content);
        question.recording = recording;
        return question;
    }

    /** Takes another wording, other answers or other days; false if it is all as it was. */
    public boolean revise(QuestionContent content) {
        if (content.equals(content())) {
            return false;
        }
        take(content);
        return true;
    }

    private void take(QuestionContent content) {
        content.refusal().ifPresent(why -> {
            throw new IllegalArgumentException(why.name());
        });
        this.textSv = content.textSv();
        this.textEn = content.textEn();
        this.occasion = content.occasion();
        this.required = content.required();
        this.choices = content.choices();
        this.validFrom = content.validFrom();
        this.validTo = content.validTo().orElse(null);
    }

    /** Whether it is asked at this registration of something that was true on that day. */
    boolean isAskedAt(Occasion registration, LocalDate day) {
        return occasion.includes(registration)
                && !day.isBefore(validFrom)
                && (validTo == null || !day.isAfter(validTo));
    }

    /** What can change of it, as it is now. */
    public QuestionContent content() {
        return new QuestionContent(
                textSv, textEn, occasion, required, choices, validFrom, Optional.ofNullable(validTo));
    }

    public UUID id() {
        return id;
    }

    /** Code of the association that asks. */
    public String association() {
        return association;
    }

    public String code() {
        return code;
    }

    public Recording recording() {
        return recording;
    }

    public int version() {
        return version;
    }
}
