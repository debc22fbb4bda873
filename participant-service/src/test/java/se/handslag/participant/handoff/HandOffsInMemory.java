package se.handslag.participant.handoff;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The store of hand-offs without a database: for properties of the domain. */
class HandOffsInMemory extends HandOffs {
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
    Optional<UUID> participantOf(UUID handOffId) {
        return Optional.ofNullable(all.get(handOffId)).map(HandOff::participantId);
    }

    @Override
    HandOff lock(UUID handOffId) {
        return all.get(handOffId);
    }

    @Override
    List<HandOff> dueForLift(Instant now, int atMost) {
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

    List<HandOff> every() {
        return List.copyOf(all.values());
    }
}
