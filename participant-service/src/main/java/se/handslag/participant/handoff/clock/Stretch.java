package se.handslag.participant.handoff.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.id.Ids;

/**
 * A stretch of a hand-off's life in which one party had to act: from, inclusive, until, exclusive. Stretches follow each
 * other without a gap, so what they charge sums to the wall time (R2.12, L3).
 */
@Entity
@Table(name = "hand_off_stretch")
public class Stretch {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private HandOffState state;

    @Enumerated(EnumType.STRING)
    private Charged charged;

    private String agency;

    @Column(name = "lasted_from")
    private Instant from;

    @Column(name = "lasted_until")
    private Instant until;

    // Read by queries: what was late, and for how long.
    @SuppressWarnings("UnusedVariable")
    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_charged")
    private Charged firstCharged;

    @Column(name = "first_until")
    private Instant firstUntil;

    protected Stretch() {}

    Stretch(Course entered, String agency) {
        this.id = Ids.next();
        this.state = entered.state();
        this.charged = entered.onClock() == Party.GIVER ? Charged.GIVER : Charged.RECEIVER;
        this.agency = agency;
        this.from = entered.since();
        this.dueAt = entered.ladder().dueAt();
    }

    /** Its beginning, until this instant, is charged to another: to the participant, or to the system. */
    public Stretch firstTo(Charged other, Instant end) {
        firstCharged = other;
        firstUntil = end;
        return this;
    }

    /** Whether its beginning is charged to this one rather than to who was on the clock. */
    public boolean isFirstTo(Charged other) {
        return firstCharged == other;
    }

    void endAt(Instant at) {
        until = at;
    }

    /** What is left of its first charge goes on in the stretch that follows: time given once is not taken back. */
    void handOn(Stretch next) {
        if (firstUntil != null && firstUntil.isAfter(next.from)) {
            next.firstTo(firstCharged, firstUntil);
        }
    }

    /** How much of it is charged to this one, seen at {@code now}. */
    public Duration chargedTo(Charged who, Instant now) {
        Instant end = until == null ? now : until;
        Instant seam = firstUntil == null || firstUntil.isBefore(from) ? from : earlier(firstUntil, end);
        Duration first = who == firstCharged ? Duration.between(from, seam) : Duration.ZERO;
        return who == charged ? first.plus(Duration.between(seam, end)) : first;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The state it was in. */
    public HandOffState state() {
        return state;
    }

    /** The agency that had to act. */
    public String agency() {
        return agency;
    }

    public Instant from() {
        return from;
    }

    /** Empty for the one that lasts. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }
}
