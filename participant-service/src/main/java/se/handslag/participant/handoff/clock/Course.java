package se.handslag.participant.handoff.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import se.handslag.participant.deadline.Ladder;

/**
 * How far a hand-off has come: its state, the clock that runs in it (or ran last), and how far neglect has lifted it.
 *
 * @param level 0 to 3; falls by a party's or the coordinator's act alone (T3)
 * @param reason a code, of a waitlisting, a new plan or an extension; null where the move needs none
 */
@Embeddable
public record Course(
        @Enumerated(EnumType.STRING) HandOffState state,
        @Column(name = "state_since") Instant since,
        @Embedded Ladder ladder,
        int level,
        @Column(name = "state_reason") String reason) {

    public static Course begin(Ladder clock, Instant at) {
        return new Course(HandOffState.OFFERED, at, clock, 0, null);
    }

    /** A move after which the same clock goes on. */
    public Course goOn(HandOffState next, Instant at) {
        return new Course(next, at, ladder, level, null);
    }

    /** A move after which another clock runs, from the bottom of its ladder. */
    public Course restart(HandOffState next, Ladder clock, Instant at) {
        return new Course(next, at, clock, 0, null);
    }

    /** The same, with the code of why: of waiting, of another day, of more time. */
    public Course because(String code) {
        return new Course(state, since, ladder, level, code);
    }

    /** Who has to act; only while it is open. */
    public Party onClock() {
        return state.onClock().orElseThrow();
    }

    /** Whether time has come to lift it one level. */
    public boolean isLiftDue(Instant now) {
        return state.isOpen() && level < Ladder.TOP && ladder.levelAt(now) > level;
    }

    /** When the present level was reached; by the rules, not by the clock of who noticed. */
    public Instant liftedAt() {
        return ladder.reaches(level);
    }

    /** A move's time: the clocks of two machines may disagree, but moves keep their order. */
    public Instant notBefore(Instant now) {
        return now.isBefore(since) ? since : now;
    }

    public Course lifted() {
        return new Course(state, since, ladder, level + 1, reason);
    }
}
