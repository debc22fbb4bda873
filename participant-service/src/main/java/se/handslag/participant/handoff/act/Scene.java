package se.handslag.participant.handoff.act;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.deadline.DeadlineTerms;
import se.handslag.participant.responsibility.Participant;

/**
 * What an act is judged by, beside the hand-off.
 *
 * @param terms that the hand-off was offered under
 * @param consent what lets giver and receiver go on today; empty if nothing does
 */
public record Scene(Participant participant, DeadlineTerms terms, Optional<UUID> consent, Instant now) {
    public LocalDate today() {
        return Stockholm.dayOf(now);
    }
}
