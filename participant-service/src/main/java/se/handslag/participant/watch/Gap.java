package se.handslag.participant.watch;

import java.time.Instant;
import java.util.UUID;
import se.handslag.participant.deadline.Ladder;

/**
 * A gap that the rules find: what a watch is opened for. Two gaps are the same if all they say is the same.
 *
 * @param subject the participant, hand-off, step, consent, participation or follow-up that it is about
 * @param owner the agency that must act
 * @param since from this instant it is a gap; by the rules, not when a machine noticed
 * @param ladder its date, and when it is lifted if nobody acts
 */
public record Gap(WatchKind kind, UUID subject, String owner, WatchReason reason, Instant since, Ladder ladder) {

    /** Whether it is a gap at this instant already. */
    boolean isOpenAt(Instant now) {
        return !since.isAfter(now);
    }
}
