package se.handslag.participant.participation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;

/** A participation of a participant, as intervention-service announced it. */
@Entity
@Table(name = "known_participation")
public class KnownParticipation {
    @Id
    private UUID id;

    @Column(name = "participant_id")
    private UUID participantId;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "exit_reason")
    private String exitReason;

    private String next;

    // Read in queries.
    @SuppressWarnings("UnusedVariable")
    private boolean voided;

    protected KnownParticipation() {}

    KnownParticipation(ParticipationStarted fact, UUID participantId) {
        this.id = fact.participationId();
        this.participantId = participantId;
        this.startedOn = fact.startedOn();
    }

    /** The same start told again, corrected: the last one holds (R3.8). */
    void startCorrected(ParticipationStarted fact) {
        startedOn = fact.startedOn();
    }

    void ended(ParticipationEnded fact) {
        endedOn = fact.endedOn();
        exitReason = fact.exitReason();
        next = fact.next().orElse(null);
        voided = fact.voided();
    }

    public UUID id() {
        return id;
    }

    public UUID participantId() {
        return participantId;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Empty while it runs. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** With what result it ended: a code. */
    public Optional<String> exitReason() {
        return Optional.ofNullable(exitReason);
    }

    /** What was said to come next, when it ended: a code (R2.8). */
    public Optional<String> next() {
        return Optional.ofNullable(next);
    }
}
