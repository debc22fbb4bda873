package se.handslag.intervention.queue;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.Intervention;
import se.handslag.intervention.participant.KnownParticipant;
import se.handslag.intervention.queue.QueueOutcome.Moved;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.participations.PlaceAnswered;
import se.handslag.kit.contract.participations.PlaceOffered;
import se.handslag.kit.contract.participations.QueueJoined;
import se.handslag.kit.contract.participations.QueueLeft;
import se.handslag.kit.id.Ids;

/**
 * A person's wait for one intervention (R2.9, R5.4). Time alone changes nothing of it: an offer that nobody answers stays,
 * and is listed as overdue.
 */
@Entity
@Table(name = "queue_entry")
public class QueueEntry {
    private static final int LONGEST_TO_ANSWER_DAYS = 90;

    @Id
    @Column(name = "id", updatable = false)
    private UUID id;

    @Column(name = "intervention_id", updatable = false)
    private UUID interventionId;

    @Column(name = "registered_by", updatable = false)
    private String registeredBy;

    @Column(name = "participant_id", updatable = false)
    private UUID participantId;

    @Column(name = "joined_on", updatable = false)
    private LocalDate joinedOn;

    @Column(name = "follow_up_consent_given_on", updatable = false)
    private LocalDate consentGivenOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private QueueState state;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Column(name = "exit_reason")
    private String exitReason;

    @Column(name = "participation_id")
    private UUID participationId;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "queue_entry_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<PlaceOffer> offers = new ArrayList<>();

    @Embedded
    private Recording recording;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    protected QueueEntry() {}

    private QueueEntry(
            Intervention intervention, KnownParticipant participant, NewWait asked, String agency, Recording at) {
        this.id = Ids.next();
        this.interventionId = intervention.id();
        this.registeredBy = agency;
        this.participantId = participant.id();
        this.joinedOn = asked.joinedOn();
        this.consentGivenOn = asked.consentGivenOn().orElseThrow();
        this.state = QueueState.WAITING;
        this.recording = at;
    }

    /**
     * The person waits from now on, behind all who were registered before.
     *
     * @param agency code of the agency that registers it
     * @param today in Sweden
     */
    public static QueueOutcome join(
            Intervention intervention,
            KnownParticipant participant,
            NewWait asked,
            String agency,
            LocalDate today,
            Recording recordedNow) {
        Optional<QueueRefusal> refusal = asked.refusal(intervention, participant, today);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        QueueEntry entry = new QueueEntry(intervention, participant, asked, agency, recordedNow);
        return new Moved(
                entry,
                new QueueJoined(
                        entry.id, entry.interventionId, entry.participantId, entry.joinedOn, recordedNow.recordedAt()));
    }

    /**
     * Offers the person a place.
     *
     * @param inTurn whether all who wait were registered after this person
     * @param turnException of the code list turn-exception, if it is not their turn
     * @param today in Sweden
     */
    public QueueOutcome offer(
            LocalDate by, boolean inTurn, Optional<String> turnException, LocalDate today, Recording recordedNow) {
        Optional<QueueRefusal> refusal =
                notOfferable().or(() -> badDate(by, today)).or(() -> badException(inTurn, turnException));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        offers.add(new PlaceOffer(by, turnException, recordedNow));
        this.state = QueueState.OFFERED;
        this.answerBy = by;
        return new Moved(
                this, new PlaceOffered(id, interventionId, participantId, by, inTurn, recordedNow.recordedAt()));
    }

    /**
     * The person answers, also after the date. Whoever says no and does not wait on is {@link #declined} after this.
     *
     * @param waitsOn with a no: whether the person goes on waiting, at the same place in the line
     */
    public QueueOutcome answer(PlaceAnswer answer, Optional<Boolean> waitsOn, Recording recordedNow) {
        if (state != QueueState.OFFERED) {
            return state == QueueState.ENDED ? QueueRefusal.LEFT_ALREADY : QueueRefusal.NOTHING_TO_ANSWER;
        }
        boolean yes = answer == PlaceAnswer.ACCEPTED;
        if (yes == waitsOn.isPresent()) {
            return yes ? QueueRefusal.WAITS_ON_WITH_YES : QueueRefusal.WAITS_ON_MISSING;
        }
        offers.getLast().answered(answer, recordedNow);
        this.state = yes ? QueueState.ACCEPTED : QueueState.WAITING;
        this.answerBy = null;
        return new Moved(
                this, new PlaceAnswered(id, interventionId, participantId, answer.name(), recordedNow.recordedAt()));
    }

    /** The wait ends with the no that was answered just now. */
    public Moved declined(LocalDate day, Recording recordedNow) {
        return end(ExitReasons.PLACE_DECLINED, day, recordedNow);
    }

    /**
     * The person waits no more.
     *
     * @param reason of the code list queue-exit-reason
     * @param today in Sweden
     */
    public QueueOutcome leave(String reason, LocalDate day, LocalDate today, Recording recordedNow) {
        if (state == QueueState.ENDED) {
            return QueueRefusal.LEFT_ALREADY;
        }
        if (ExitReasons.FOLLOW_FROM_OTHER_ACTS.contains(reason)) {
            return QueueRefusal.REASON_IS_NOT_TOLD;
        }
        if (day.isBefore(joinedOn)) {
            return QueueRefusal.LEFT_BEFORE_JOINING;
        }
        return day.isAfter(today) ? QueueRefusal.LEAVES_IN_THE_FUTURE : end(reason, day, recordedNow);
    }

    /** The wait ends with a participation. */
    public Moved started(UUID participation, LocalDate startedOn, Recording recordedNow) {
        this.participationId = participation;
        return end(ExitReasons.STARTED, startedOn, recordedNow);
    }

    /** The wait ends with what happened to the person elsewhere. */
    Moved end(String reason, LocalDate day, Recording recordedNow) {
        this.state = QueueState.ENDED;
        this.answerBy = null;
        this.exitReason = reason;
        // A late registration may have started before anybody noted the wait.
        this.leftOn = day.isBefore(joinedOn) ? joinedOn : day;
        return new Moved(
                this,
                new QueueLeft(
                        id,
                        interventionId,
                        participantId,
                        reason,
                        leftOn,
                        Optional.ofNullable(participationId),
                        recordedNow.recordedAt()));
    }

    private Optional<QueueRefusal> notOfferable() {
        return switch (state) {
            case WAITING -> Optional.empty();
            case OFFERED -> Optional.of(QueueRefusal.OFFERED_ALREADY);
            case ACCEPTED -> Optional.of(QueueRefusal.HAS_A_PLACE);
            case ENDED -> Optional.of(QueueRefusal.LEFT_ALREADY);
        };
    }

    private static Optional<QueueRefusal> badDate(LocalDate by, LocalDate today) {
        if (by.isBefore(today)) {
            return Optional.of(QueueRefusal.ANSWER_BY_PASSED);
        }
        return by.isAfter(today.plusDays(LONGEST_TO_ANSWER_DAYS))
                ? Optional.of(QueueRefusal.ANSWER_BY_TOO_FAR)
                : Optional.empty();
    }

    private static Optional<QueueRefusal> badException(boolean inTurn, Optional<String> turnException) {
        if (inTurn == turnException.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(inTurn ? QueueRefusal.NOBODY_PASSED_OVER : QueueRefusal.EXCEPTION_MISSING);
    }

    public UUID id() {
        return id;
    }

    public UUID interventionId() {
        return interventionId;
    }

    public UUID participantId() {
        return participantId;
    }

    public QueueState state() {
        return state;
    }

    /** As it is read. */
    public QueueEntryDetails details() {
        return new QueueEntryDetails(
                id,
                interventionId,
                participantId,
                registeredBy,
                state,
                joinedOn,
                consentGivenOn,
                Optional.ofNullable(answerBy),
                Optional.ofNullable(leftOn),
                Optional.ofNullable(exitReason),
                Optional.ofNullable(participationId),
                List.copyOf(offers),
                recording.recordedAt(),
                version);
    }

    /** When the system learned of the wait, UTC. */
    public Instant recordedAt() {
        return recording.recordedAt();
    }

    public int version() {
        return version;
    }
}
