package se.handslag.participant.closing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.ParticipantClosed;
import se.handslag.kit.id.Ids;
import se.handslag.participant.closing.followup.FollowUp;

/** An agency let go of a participant with an outcome (R2.13). It lasts until an agency takes the person up again. */
@Entity
@Table(name = "closing")
public class Closing {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    private String outcome;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String agency;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @Column(name = "reopened_by")
    private String reopenedBy;

    protected Closing() {}

    Closing(UUID participantId, Ending ending, String agency, Instant at) {
        this.id = Ids.next();
        this.participantId = participantId;
        this.outcome = ending.outcome();
        this.closedOn = ending.closedOn();
        this.agency = agency;
        this.closedAt = at;
    }

    void endBy(String reopeningAgency, Instant at) {
        reopenedBy = reopeningAgency;
        reopenedAt = at;
    }

    ParticipantClosed fact(List<FollowUp> followUps) {
        return new ParticipantClosed(
                participantId,
                outcome,
                closedOn,
                agency,
                followUps.stream().map(FollowUp::dueOn).toList(),
                closedAt);
    }

    UUID id() {
        return id;
    }

    UUID participantId() {
        return participantId;
    }

    String outcome() {
        return outcome;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    /** The agency that closed, and owes the follow-ups. */
    String agency() {
        return agency;
    }

    Instant closedAt() {
        return closedAt;
    }

    /** When an agency took the person up again. */
    Optional<Instant> reopenedAt() {
        return Optional.ofNullable(reopenedAt);
    }

    boolean lasts() {
        return reopenedAt == null && reopenedBy == null;
    }
}
