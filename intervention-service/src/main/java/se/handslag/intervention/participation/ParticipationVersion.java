package se.handslag.intervention.participation;

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
import se.handslag.intervention.question.Answers;
import se.handslag.intervention.recording.Recording;

/** A participation as it looked from a moment on: when it was true, and when it was recorded (R3.8, R6.3). Never changed. */
@Entity
@Immutable
@Table(name = "participation_version")
public class ParticipationVersion {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    @Column(name = "what")
    private VersionKind what;

    @Column(name = "reason")
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ParticipationState state;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "referred_by")
    private String referredBy;

    @Column(name = "education_level")
    private String educationLevel;

    @Column(name = "follow_up_consent_given_on")
    private LocalDate consentGivenOn;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "before")
    private Situation situationBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "answers")
    private Answers answers;

    @Column(name = "sex")
    private String sex;

    @Column(name = "budget_year")
    private Integer budgetYear;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "exit_reason")
    private String exitReason;

    @Column(name = "next")
    private String next;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "after")
    private Situation after;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "answers_after")
    private Answers answersAfter;

    @Embedded
    private Recording recording;

    /** Which participation, and the sequence of the event that told it. */
    @Embeddable
    record Key(
            @Column(name = "participation_id") UUID participation,
            @Column(name = "version") int version) {}

    /** For Hibernate. */
    protected ParticipationVersion() {}

    ParticipationVersion(Participation participation, VersionKind what, Optional<String> reason, Recording recording) {
        this.key = new Key(participation.id(), participation.version());
        this.what = what;
        this.reason = reason.orElse(null);
        this.state = participation.state();
        this.answers = Answers.NONE;
        participation.person().ifPresent(this::start);
        participation.anonymous().ifPresent(entry -> {
            this.sex = entry.sex();
            this.budgetYear = entry.budgetYear();
        });
        participation.outRegistration().ifPresent(this::end);
        this.recording = recording;
    }

    private void start(PersonEntry entry) {
        this.startedOn = entry.startedOn();
        this.referredBy = entry.referredBy();
        this.educationLevel = entry.educationLevel();
        this.consentGivenOn = entry.consentGivenOn().orElse(null);
        this.situationBefore = entry.before();
        this.answers = entry.answers();
    }

    private void end(OutRegistration out) {
        this.endedOn = out.endedOn();
        this.exitReason = out.exitReason().code();
        this.next = out.next().orElse(null);
        this.after = out.after().orElse(null);
        this.answersAfter = out.answers();
    }

    public int version() {
        return key.version();
    }

    public VersionKind what() {
        return what;
    }

    /** Of the code list correction-reason; empty of a registration. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public ParticipationState state() {
        return state;
    }

    /** The start as it was told; empty if anonymous. */
    public Optional<PersonEntry> person() {
        return Optional.ofNullable(startedOn)
                .map(day -> new PersonEntry(
                        day, referredBy, educationLevel, Optional.of(consentGivenOn), situationBefore, answers));
    }

    /** Empty of a person. */
    public Optional<AnonymousEntry> anonymous() {
        return Optional.ofNullable(sex).map(known -> new AnonymousEntry(known, budgetYear));
    }

    /** The end as it was told; empty while it ran. */
    public Optional<Leaving> leaving() {
        return Optional.ofNullable(endedOn)
                .map(day -> new Leaving(
                        day,
                        new ExitReason(exitReason),
                        Optional.ofNullable(next),
                        Optional.ofNullable(after),
                        answersAfter));
    }

    public Recording recording() {
        return recording;
    }
}
