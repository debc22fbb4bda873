package se.handslag.participant.handoff.lifting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.kit.time.Stockholm;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.consent.Consent;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffs;

/**
 * Lifts the hand-offs whose time has come by one level (R2.4). Due-based, so it catches up after any pause; what another
 * replica holds is left to it. Time changes the level and nothing else (L2).
 */
@UseCase
public class LiftOverdue {
    private final HandOffs handOffs;
    private final Consents consents;
    private final Facts facts;
    private final Clock clock;

    LiftOverdue(HandOffs handOffs, Consents consents, Facts facts, Clock clock) {
        this.handOffs = handOffs;
        this.consents = consents;
        this.facts = facts;
        this.clock = clock;
    }

    /** Lifts so many at most, the longest overdue first; says how many it did. */
    public int lift(int atMost) {
        Instant now = clock.instant();
        List<HandOff> due = handOffs.dueForLift(now, atMost);
        Set<UUID> inForce = consents.inForce(
                due.stream().map(HandOff::consentId).collect(Collectors.toSet()), Stockholm.dayOf(now));
        for (HandOff handOff : due) {
            handOff.lift(now, inForce.contains(handOff.consentId()) ? handOff.consentId() : renewed(handOff, now))
                    .ifPresent(lifted -> facts.conclude(
                            handOff.participantId(),
                            handOff.id(),
                            handOff.version() + 1,
                            handOff.course().liftedAt(),
                            lifted));
        }
        handOffs.flush();
        return due.size();
    }

    /** The consent that carries it since the one that it names has run out; that one all the same, if none does. */
    private UUID renewed(HandOff handOff, Instant now) {
        return consents.carrying(
                        handOff.participantId(),
                        handOff.consentId(),
                        handOff.parties().giver(),
                        handOff.parties().receiver(),
                        Stockholm.dayOf(now))
                .map(Consent::id)
                .orElse(handOff.consentId());
    }
}
