package se.handslag.participant.handoff;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.consent.Consents;
import se.handslag.participant.consent.WithdrawalEffect;
import se.handslag.participant.fact.Facts;

/** The store of hand-offs without a database: for properties of the domain. */
public class HandOffsInMemory extends HandOffs {
    private final Map<UUID, HandOff> all = new LinkedHashMap<>();

    @Override
    public Optional<HandOff> openOf(UUID participantId) {
        return all.values().stream()
                .filter(it ->
                        it.participantId().equals(participantId) && it.state().isOpen())
                .findFirst();
    }

    @Override
    public Optional<HandOffStanding> lastEndedStanding(UUID participantId) {
        return all.values().stream()
                .filter(it ->
                        it.participantId().equals(participantId) && !it.state().isOpen())
                .max(Comparator.comparing(it -> it.ending().orElseThrow().at()))
                .map(HandOffStanding::of);
    }

    @Override
    public Optional<UUID> participantOf(UUID handOffId) {
        return Optional.ofNullable(all.get(handOffId)).map(HandOff::participantId);
    }

    @Override
    public HandOff lock(UUID handOffId) {
        return all.get(handOffId);
    }

    @Override
    public List<HandOff> dueForLift(Instant now, int atMost) {
        return all.values().stream()
                .filter(it -> it.course().isLiftDue(now))
                .sorted(Comparator.comparing(
                        it -> it.course().ladder().reaches(it.course().level() + 1)))
                .limit(atMost)
                .toList();
    }

    @Override
    public Optional<HandOff> findByIdOptional(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void persistAndFlush(HandOff handOff) {
        all.put(handOff.id(), handOff);
    }

    @Override
    public void flush() {
        // Nothing waits.
    }

    public List<HandOff> every() {
        return List.copyOf(all.values());
    }

    /** What follows for hand-offs when a consent is withdrawn. */
    public WithdrawalEffect atWithdrawal(Consents consents, Facts facts) {
        return new RecallAtWithdrawal(this, consents, facts);
    }

    /** This participant's identity has become protected. */
    public void protectAllOf(UUID participantId) {
        all.values().stream()
                .filter(it -> it.participantId().equals(participantId))
                .forEach(HandOff::protect);
    }

    /** As if the participant had taken the consent back, and nobody were told. */
    public void endQuietly(UUID handOffId, Instant at) {
        lock(handOffId).endForWithdrawnConsent(at);
    }
}
