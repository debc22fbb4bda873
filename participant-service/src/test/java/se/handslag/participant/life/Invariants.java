package se.handslag.participant.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.participant.deadline.Ladder;
import se.handslag.participant.handoff.Ending;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.clock.Charged;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;
import se.handslag.participant.responsibility.Responsibility;

/** The invariants of hand-off and responsibility (S, T and L of the design), checked after every command. */
class Invariants {
    private static final Set<Command.Kind> TIME =
            Set.of(Command.Kind.HOURS_PASS, Command.Kind.DAYS_PASS, Command.Kind.WEEKS_PASS);

    private final World world;
    private Map<UUID, Snapshot> handOffsBefore = Map.of();
    private Map<UUID, Optional<String>> holdersBefore = Map.of();
    private Map<UUID, List<UUID>> watchesBefore = Map.of();

    Invariants(World world) {
        this.world = world;
    }

    private record Snapshot(HandOffState state, int level, Instant since, Ladder ladder, Optional<Ending> ending) {
        static Snapshot of(HandOff h) {
            return new Snapshot(
                    h.state(),
                    h.course().level(),
                    h.course().since(),
                    h.course().ladder(),
                    h.ending());
        }
    }

    void hold(Command after) {
        world.participants.everyone().forEach(this::responsibility);
        world.handOffs.every().forEach(handOff -> handOff(handOff, after));
        moved();
        world.participants.everyone().forEach(person -> watches(person, after));
        remember();
    }

    /** S1: exactly one holder while open, none when closed; no gap, no overlap. S2, S3. */
    private void responsibility(Participant person) {
        List<Responsibility> history = person.history();
        assertThat(person.responsibleAgency().isPresent())
                .as("S1")
                .isEqualTo(person.status() == ParticipantStatus.OPEN);
        // A gap is a closed time: what follows it began with a reopening, and not with a hand-off.
        for (int place = 1; place < history.size(); place++) {
            Instant until = history.get(place - 1).until().orElseThrow();
            assertThat(until).as("S1 seam").isBeforeOrEqualTo(history.get(place).from());
            assertThat(until.equals(history.get(place).from()))
                    .as("S1 gap")
                    .isEqualTo(history.get(place).handOffId().isPresent());
        }
        assertThat(history.getLast().until().isEmpty())
                .as("S1 last")
                .isEqualTo(person.status() == ParticipantStatus.OPEN);
        List<HandOff> open = world.handOffs.every().stream()
                .filter(it ->
                        it.participantId().equals(person.id()) && it.state().isOpen())
                .toList();
        assertThat(open).as("S3").hasSizeLessThanOrEqualTo(1);
        assertThat(open)
                .as("S2")
                .allMatch(it -> person.isAnsweredForBy(it.parties().giver()));
        assertThat(open.isEmpty() || person.status() == ParticipantStatus.OPEN)
                .as("S4")
                .isTrue();
    }

    /** S5; and the watches are those that the rules give from zero, whatever has happened on the way. */
    private void watches(Participant person, Command after) {
        List<String> open = world.watches.open(person.id());
        assertThat(person.status() != ParticipantStatus.OPEN
                        || !world.plans.openOf(person.id()).isEmpty()
                        || world.handOffs.openOf(person.id()).isPresent()
                        || world.participations.isAhead(person.id(), world.today())
                        || !open.isEmpty())
                .as("S5")
                .isTrue();
        assertThat(open).as("watches from zero").isEqualTo(world.watches.fromZero(person.id()));
        List<UUID> before = watchesBefore.getOrDefault(person.id(), List.of());
        if (TIME.contains(after.kind())) {
            assertThat(world.watches.openExceptWaiting(person.id()))
                    .as("L2: time resolves nothing")
                    .containsAll(before);
        }
    }

    private void handOff(HandOff handOff, Command after) {
        Snapshot now = Snapshot.of(handOff);
        Snapshot before = handOffsBefore.get(handOff.id());
        if (before != null && !before.state.isOpen()) {
            assertThat(now).as("T2").isEqualTo(before);
        }
        if (before != null && now.level < before.level) {
            assertThat(TIME).as("T3").doesNotContain(after.kind());
            assertThat(now.ladder).as("T3: only with another clock").isNotEqualTo(before.ladder);
        }
        if (before != null && TIME.contains(after.kind())) {
            assertThat(now)
                    .as("L2")
                    .isEqualTo(new Snapshot(before.state, now.level, before.since, before.ladder, before.ending));
            assertThat(now.level).as("T3").isGreaterThanOrEqualTo(before.level);
        }
        if (now.state.isOpen()) {
            assertThat(handOff.state().onClock()).as("L4").isPresent();
            assertThat(now.ladder.dueAt()).as("a deadline").isNotNull();
            assertThat(now.level).as("L1").isEqualTo(Math.max(now.level, now.ladder.levelAt(world.now())));
            assertThat(Duration.between(now.since, now.ladder.thirdAt()))
                    .as("L1: bounded")
                    .isLessThan(Duration.ofDays(90));
        }
        chargesSum(handOff, now);
    }

    private void chargesSum(HandOff handOff, Snapshot now) {
        Instant end = now.ending.map(Ending::at).orElse(world.now());
        Duration charged = Arrays.stream(Charged.values())
                .map(who -> handOff.stretches().stream()
                        .map(stretch -> stretch.chargedTo(who, end))
                        .reduce(Duration.ZERO, Duration::plus))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(charged).as("L3").isEqualTo(Duration.between(handOff.offeredAt(), end));
    }

    /** T1, T4, T5: responsibility moves by a take-over from its holder, and by nothing else. */
    private void moved() {
        for (Participant person : world.participants.everyone()) {
            Optional<String> before = holdersBefore.getOrDefault(person.id(), person.responsibleAgency());
            boolean moved = before.isPresent() && person.responsibleAgency().isPresent();
            if (moved && !before.equals(person.responsibleAgency())) {
                UUID by =
                        person.history().getLast().handOffId().orElseThrow(() -> new AssertionError("T1: no hand-off"));
                HandOff handOff = world.handOffs.lock(by);
                assertThat(handOff.state()).as("T1").isEqualTo(HandOffState.TAKEN_OVER);
                assertThat(handOffsBefore.get(by).state).as("T1").isEqualTo(HandOffState.ACCEPTED);
                assertThat(before).as("T1").contains(handOff.parties().giver());
                assertThat(person.responsibleAgency())
                        .as("T1")
                        .contains(handOff.parties().receiver());
            }
        }
    }

    private void remember() {
        handOffsBefore = new HashMap<>();
        world.handOffs.every().forEach(it -> handOffsBefore.put(it.id(), Snapshot.of(it)));
        watchesBefore = new HashMap<>();
        world.participants
                .everyone()
                .forEach(it -> watchesBefore.put(it.id(), world.watches.openExceptWaiting(it.id())));
        holdersBefore = new HashMap<>();
        world.participants.everyone().forEach(it -> holdersBefore.put(it.id(), it.responsibleAgency()));
    }
}
