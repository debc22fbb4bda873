package se.handslag.intervention.participation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.intervention.Period;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.participation.CorrectionOutcome.Corrected;
import se.handslag.intervention.participation.InRegistrationOutcome.Started;
import se.handslag.intervention.participation.OutRegistrationOutcome.Ended;
import se.handslag.intervention.question.Answers;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.id.Ids;

/**
 * One person's time in one intervention (deltagande), or one who is only counted: anonymous, with sex and budget year
 * and no link to a person (R3.4).
 */
@Entity
@Table(name = "participation")
public class Participation {
    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "intervention_id", updatable = false)
    private UUID interventionId;

    @Column(name = "registered_by", updatable = false)
    private String registeredBy;

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

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
    private Answers answers = Answers.NONE;

    @Column(name = "sex", updatable = false)
    private String sex;

    @Column(name = "budget_year", updatable = false)
    private Integer budgetYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ParticipationState state;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "participation_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<OutRegistration> outRegistrations = new ArrayList<>();

    @Embedded
    private Recording recording;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected Participation() {}

    private Participation(Intervention intervention, String registeredBy, Recording recording) {
        this.id = Ids.next();
        this.interventionId = intervention.id();
        this.registeredBy = registeredBy;
        this.state = ParticipationState.RUNNING;
        this.recording = recording;
    }

    /**
     * Registers a person in (R5.5).
     *
     * @param registeredBy code of the agency
     * @param today in Sweden
     */
    public static InRegistrationOutcome ofPerson(
            Intervention intervention,
            KnownParticipant participant,
            PersonEntry entry,
            String registeredBy,
            LocalDate today,
            Recording recording) {
        Optional<InRegistrationRefusal> refusal =
                InRegistrationChecks.ofPerson(intervention, participant, entry, today);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Participation started = new Participation(intervention, registeredBy, recording);
        started.participantId = participant.id();
        started.take(entry);
        return new Started(
                started, ParticipationFacts.started(started, intervention, Optional.of(participant), recording));
    }

    /** Counts one who gave no consent: sex and budget year, nothing else (R3.4). */
    public static InRegistrationOutcome ofAnonymous(
            Intervention intervention, AnonymousEntry entry, String registeredBy, Recording recording) {
        Optional<InRegistrationRefusal> refusal = InRegistrationChecks.ofAnonymous(intervention, entry);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Participation started = new Participation(intervention, registeredBy, recording);
        started.sex = entry.sex();
        started.budgetYear = entry.budgetYear();
        return new Started(started, ParticipationFacts.started(started, intervention, Optional.empty(), recording));
    }

    /**
     * Registers out (R2.8, R5.6); {@link ExitReason#WRONGLY_REGISTERED} voids it, also after it ended.
     *
     * @param period of the intervention
     * @param today in Sweden
     */
    public OutRegistrationOutcome end(Leaving leaving, Period period, LocalDate today, Recording recordedNow) {
        Optional<OutRegistrationRefusal> refusal = OutRegistrationChecks.of(this, leaving, period, today);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        outRegistrations.add(new OutRegistration(leaving, recordedNow));
        if (leaving.reason().voids()) {
            this.state = ParticipationState.VOID;
        } else {
            this.state = ParticipationState.ENDED;
            this.endedOn = leaving.endedOn();
        }
        return new Ended(ParticipationFacts.ended(this, leaving, recordedNow));
    }

    /**
     * Registers out whoever took back the consent to be followed: nothing more is asked (R3.3).
     *
     * @param day of the withdrawal, in Sweden; if the intervention was over by then, its last day counts
     */
    public Ended endForWithdrawnConsent(LocalDate day, Period period, Recording recordedNow) {
        LocalDate within = period.lastDay().filter(day::isAfter).orElse(day);
        Leaving leaving = Leaving.forWithdrawnConsent(within.isBefore(startedOn) ? startedOn : within);
        outRegistrations.add(new OutRegistration(leaving, recordedNow));
        this.state = ParticipationState.ENDED;
        this.endedOn = leaving.endedOn();
        return new Ended(ParticipationFacts.ended(this, leaving, recordedNow));
    }

    /**
     * Tells the start again, as it was in truth; what was recorded before is kept (R3.8).
     *
     * @param known who the person is now
     * @param today in Sweden
     */
    public CorrectionOutcome correctStart(
            PersonEntry entry,
            Intervention intervention,
            Optional<KnownParticipant> known,
            LocalDate today,
            Recording recordedNow) {
        Optional<CorrectionRefusal> refusal = CorrectionChecks.ofStart(this, entry, intervention.period(), today);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        take(entry);
        return new Corrected(
                VersionKind.START_CORRECTION,
                ParticipationFacts.started(this, intervention, known, recordedNow),
                recordedNow);
    }

    /**
     * Tells the end again, as it was in truth; what was recorded before is kept (R3.8).
     *
     * @param period of the intervention
     * @param today in Sweden
     */
    public CorrectionOutcome correctEnd(Leaving leaving, Period period, LocalDate today, Recording recordedNow) {
        Optional<CorrectionRefusal> refusal = CorrectionChecks.ofEnd(this, leaving, period, today);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        outRegistrations.add(outRegistrations.getLast().corrected(leaving, recordedNow));
        this.endedOn = leaving.endedOn();
        return new Corrected(
                VersionKind.END_CORRECTION, ParticipationFacts.ended(this, leaving, recordedNow), recordedNow);
    }

    private void take(PersonEntry entry) {
        this.startedOn = entry.startedOn();
        this.referredBy = entry.referredBy();
        this.educationLevel = entry.educationLevel();
        this.consentGivenOn = entry.consentGivenOn().orElseThrow();
        this.situationBefore = entry.before();
        this.answers = entry.answers();
    }

    /** True if it is no person's: nothing but sex and budget year. */
    public boolean isAnonymous() {
        return participantId == null;
    }

    public UUID id() {
        return id;
    }

    public UUID interventionId() {
        return interventionId;
    }

    /** Code of the agency that registered it. */
    public String registeredBy() {
        return registeredBy;
    }

    /** Empty if anonymous. */
    public Optional<UUID> participantId() {
        return Optional.ofNullable(participantId);
    }

    /** What was asked at in-registration; empty if anonymous. */
    public Optional<PersonEntry> person() {
        return participantId()
                .map(known -> new PersonEntry(
                        startedOn, referredBy, educationLevel, Optional.of(consentGivenOn), situationBefore, answers));
    }

    /** What is known of an anonymous one; empty of a person. */
    public Optional<AnonymousEntry> anonymous() {
        return isAnonymous() ? Optional.of(new AnonymousEntry(sex, budgetYear)) : Optional.empty();
    }

    public ParticipationState state() {
        return state;
    }

    /** The last day in the intervention; empty while it runs, and of the anonymous. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** The out-registration that holds: the latest. */
    public Optional<OutRegistration> outRegistration() {
        return outRegistrations.isEmpty() ? Optional.empty() : Optional.of(outRegistrations.getLast());
    }

    public Recording recording() {
        return recording;
    }

    /** As written once, after it was told twice: in and out. */
    void countUp() {
        version++;
    }

    public int version() {
        return version;
    }
}
