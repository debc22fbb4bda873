package se.handslag.participant.responsibility;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.id.Ids;

/** A stretch of time in which one agency answered for a participant: from, inclusive, until, exclusive. */
@Entity
@Table(name = "responsibility")
public class Responsibility {
    @Id
    private UUID id;

    // Read by Hibernate alone, which writes the foreign key from it.
    @SuppressWarnings("UnusedVariable")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participant_id")
    private Participant participant;

    private String agency;

    @Column(name = "held_from")
    private Instant from;

    @Column(name = "held_until")
    private Instant until;

    @Column(name = "hand_off_id")
    private UUID handOffId;

    protected Responsibility() {}

    Responsibility(Participant participant, String agency, Instant from, UUID handOffId) {
        this.id = Ids.next();
        this.participant = participant;
        this.agency = agency;
        this.from = from;
        this.handOffId = handOffId;
    }

    void endAt(Instant at) {
        until = at;
    }

    /** The agency that answered. */
    public String agency() {
        return agency;
    }

    /** From this instant. */
    public Instant from() {
        return from;
    }

    /** Until just before this instant; empty for the agency that answers at present. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** The hand-off that brought it; empty if it began with registration. */
    public Optional<UUID> handOffId() {
        return Optional.ofNullable(handOffId);
    }
}
