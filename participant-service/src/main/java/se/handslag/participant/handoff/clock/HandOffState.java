package se.handslag.participant.handoff.clock;

import java.util.Optional;
import se.handslag.participant.deadline.DeadlineKind;

/** Where a hand-off stands, whose clock runs, and towards what. There is no "expired": silence ends nothing (R2.4). */
public enum HandOffState {
    /** Sent; the receiver has not answered. */
    OFFERED(Party.RECEIVER, DeadlineKind.ANSWER_BY),
    /** A person at the receiver has it; the same clock goes on. */
    RECEIVED(Party.RECEIVER, DeadlineKind.ANSWER_BY),
    /** The receiver needs more from the giver; the receiver's clock stands still and the giver's runs. */
    INFO_REQUESTED(Party.GIVER, DeadlineKind.COMPLETE_BY),
    /** Yes in principle, no place yet; looked at again by a date. */
    WAITLISTED(Party.RECEIVER, DeadlineKind.REVIEW_BY),
    /** The receiver will take over and has planned a first contact; the giver is still responsible (R2.2). */
    ACCEPTED(Party.RECEIVER, DeadlineKind.TAKE_OVER_BY),
    /** First contact is recorded and responsibility has moved. */
    TAKEN_OVER,
    /** The receiver said no, with a reason (R2.6). */
    DECLINED,
    /** The giver took it back, or the coordinator did on its behalf, or the consent it rested on was withdrawn. */
    RECALLED,
    /** It was entered in error. */
    VOIDED;

    private final Party onClock;
    private final DeadlineKind clock;

    HandOffState() {
        this(null, null);
    }

    HandOffState(Party onClock, DeadlineKind clock) {
        this.onClock = onClock;
        this.clock = clock;
    }

    /** Whether somebody still has to act on it. */
    public boolean isOpen() {
        return onClock != null;
    }

    /** Who has to act; empty once it has ended. */
    public Optional<Party> onClock() {
        return Optional.ofNullable(onClock);
    }

    /** By which deadline; empty once it has ended. */
    public Optional<DeadlineKind> clock() {
        return Optional.ofNullable(clock);
    }
}
