package se.handslag.participant.closing.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.FollowUpAnswered;
import se.handslag.kit.contract.participants.FollowUpBooked;
import se.handslag.kit.id.Ids;

/** A duty of the agency that closed a participant: to ask, some time after, how it goes (R2.14, R6.9). Done once. */
@Entity
@Table(name = "follow_up")
public class FollowUp {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    // Written for the database, which books each once per closing.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "closing_id")
    private UUID closingId;

    @Column(name = "owner_agency")
    private String ownerAgency;

    @Column(name = "after_months")
    private int afterMonths;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private FollowUpAnswer answer;

    @Column(name = "in_work_or_study")
    private Boolean inWorkOrStudy;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private long version;

    protected FollowUp() {}

    FollowUp(UUID participantId, UUID closingId, String owner, int afterMonths, LocalDate closedOn) {
        this.id = Ids.next();
        this.participantId = participantId;
        this.closingId = closingId;
        this.ownerAgency = owner;
        this.afterMonths = afterMonths;
        this.dueOn = closedOn.plusMonths(afterMonths);
    }

    /**
     * Notes what became of it; empty if it has been answered: an answer is never changed.
     *
     * @param working whether the person works or studies on that day; empty if they did not say
     */
    Optional<FollowUpAnswered> answer(FollowUpAnswer given, Optional<Boolean> working, LocalDate on, Instant at) {
        if (answer != null) {
            return Optional.empty();
        }
        answer = given;
        inWorkOrStudy = working.orElse(null);
        answeredOn = on;
        answeredAt = at;
        return Optional.of(new FollowUpAnswered(
                id, participantId, ownerAgency, afterMonths, dueOn, given.name(), on, at, working));
    }

    /** The fact that it was booked. */
    public FollowUpBooked booked(Instant at) {
        return new FollowUpBooked(id, participantId, ownerAgency, afterMonths, dueOn, at);
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    /** The agency that closed, and asks. */
    public String ownerAgency() {
        return ownerAgency;
    }

    public int afterMonths() {
        return afterMonths;
    }

    /** From this day on it is asked for, in Europe/Stockholm. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** Empty while it is owed. */
    public Optional<FollowUpAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Whether the person works or studies, as told on the day of the answer. */
    Optional<Boolean> inWorkOrStudy() {
        return Optional.ofNullable(inWorkOrStudy);
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    public long version() {
        return version;
    }
}
