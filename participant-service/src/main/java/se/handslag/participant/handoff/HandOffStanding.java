package se.handslag.participant.handoff;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.deadline.Ladder;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Stretch;

/**
 * How a hand-off stands, as far as other features draw conclusions from it.
 *
 * @param ladder of the clock that runs, or ran last
 * @param waitlistedSince since when it has been waitlisted without a break; empty in any other state
 * @param consentWithdrawn whether it ended because the participant took the consent back
 */
public record HandOffStanding(
        UUID id,
        HandOffState state,
        String giver,
        String receiver,
        UUID consentId,
        Optional<String> association,
        Instant offeredAt,
        Ladder ladder,
        Optional<Instant> waitlistedSince,
        Optional<Instant> endedAt,
        boolean consentWithdrawn) {

    static HandOffStanding of(HandOff handOff) {
        return new HandOffStanding(
                handOff.id(),
                handOff.state(),
                handOff.parties().giver(),
                handOff.parties().receiver(),
                handOff.consentId(),
                handOff.place().association(),
                handOff.offeredAt(),
                handOff.course().ladder(),
                waitlistedSince(handOff),
                handOff.ending().map(Ending::at),
                handOff.ending().filter(end -> end.by() == EndedBy.PARTICIPANT).isPresent());
    }

    /** Nothing leads back to the waiting list, so that its stretches follow each other. */
    private static Optional<Instant> waitlistedSince(HandOff handOff) {
        return handOff.stretches().stream()
                .filter(stretch -> handOff.state() == HandOffState.WAITLISTED && stretch.state() == handOff.state())
                .map(Stretch::from)
                .min(Instant::compareTo);
    }
}
