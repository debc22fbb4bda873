package se.handslag.participant.handoff.act;

import java.time.Instant;
import java.time.LocalDate;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.deadline.DeadlineTerms;
import se.handslag.participant.responsibility.Participant;

/**
 * What an act is judged by, beside the hand-off.
 *
 * @param terms that the hand-off was offered under
 * @param consentHolds whether the consent it rests on lets giver and receiver go on today
 */
public record Scene(Participant participant, DeadlineTerms terms, boolean consentHolds, Instant now) {
    public LocalDate today() {
        return Stockholm.dayOf(now);
    }
}
