package se.handslag.participant.life;

import java.time.Duration;
import java.time.Instant;
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
import se.handslag.participant.handoff.clock.Stretch;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;
import se.handslag.participant.responsibility.Responsibility;
import se.handslag.participant.watch.WatchesInMemory;

/** The invariants of hand-off and responsibility (S, T and L of the design), checked after every command. */
class Invariants {
    private static final Set<Command.Kind> TIME =
            Set.of(Command.Kind.HOURS_PASS, Command.Kind.DAYS_PASS, Command.Kind.WEEKS_PASS);

    private static final Charged[] CHARGED = Charged.values();
    private static final Duration LONGEST = Duration.ofDays(90);

    private final World world;
    private Instant checkedAt = Instant.MIN;
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
        Set<UUID> changed = world.drainChanged();
        boolean timePassed = !world.now().equals(checkedAt);
        checkedAt = world.now();
        for (Participant person : world.participants.everyone()) {
            watches(person, after);
            // What the rules give follows from what is known of the person, and from time.
            if (timePassed || changed.contains(person.id())) {
                fromZero(person);
            }
        }
        remember();
    }

    /** S1: exactly one holder while open, none when closed; no gap, no overlap. S2, S3. */
    private void responsibility(Participant person) {
        List<Responsibility> history = person.history();
        boolean isOpen = person.status() == ParticipantStatus.OPEN;
        must(person.responsibleAgency().isPresent() == isOpen, "S1");
        // A gap is a closed time: what follows it began with a reopening, and not with a hand-off.
        for (int place = 1; place < history.size(); place++) {
            Instant until = history.get(place - 1).until().orElseThrow();
            Responsibility next = history.get(place);
            must(!until.isAfter(next.from()), "S1 seam");
            must(until.equals(next.from()) == next.handOffId().isPresent(), "S1 gap");
        }
        must(history.getLast().until().isEmpty() == isOpen, "S1 last");
        List<HandOff> open = world.handOffs.every().stream()
                .filter(it -> it.state().isOpen() && it.participantId().equals(person.id()))
                .toList();
        must(open.size() <= 1, "S3");
        must(open.stream().allMatch(it -> person.isAnsweredForBy(it.parties().giver())), "S2");
        must(open.isEmpty() || isOpen, "S4");
    }

    /** S5, and that time resolves nothing. */
    private void watches(Participant person, Command after) {
        must(
                person.status() != ParticipantStatus.OPEN
                        || world.watches.isAnyOpen(person.id())
                        || !world.plans.openOf(person.id()).isEmpty()
                        || world.handOffs.openOf(person.id()).isPresent()
                        || world.participations.isAhead(person.id(), world.today()),
                "S5");
        if (TIME.contains(after.kind())) {
            must(
                    world.watches
                            .openExceptWaiting(person.id())
                            .containsAll(watchesBefore.getOrDefault(person.id(), List.of())),
                    "L2: time resolves nothing");
        }
    }

    /** The watches are those that the rules give from zero, whatever has happened on the way. */
    private void fromZero(Participant person) {
        Set<WatchesInMemory.Seen> open = world.watches.open(person.id());
        Set<WatchesInMemory.Seen> fromZero = world.watches.fromZero(person.id());
        if (!open.equals(fromZero)) {
            throw new AssertionError("watches from zero: " + fromZero + ", but there are " + open);
        }
    }

    private void handOff(HandOff handOff, Command after) {
        Snapshot now = Snapshot.of(handOff);
        Snapshot before = handOffsBefore.get(handOff.id());
        if (before != null) {
            since(before, now, TIME.contains(after.kind()));
        }
        if (now.state.isOpen()) {
            must(handOff.state().onClock().isPresent(), "L4");
            must(now.ladder.dueAt() != null, "a deadline");
            must(now.level >= now.ladder.levelAt(world.now()), "L1");
            must(Duration.between(now.since, now.ladder.thirdAt()).compareTo(LONGEST) < 0, "L1: bounded");
        }
        chargesSum(handOff, now);
    }

    private static void since(Snapshot before, Snapshot now, boolean timeAlone) {
        must(before.state.isOpen() || now.equals(before), "T2");
        if (now.level < before.level) {
            must(!timeAlone, "T3");
            must(!now.ladder.equals(before.ladder), "T3: only with another clock");
        }
        if (timeAlone) {
            must(now.equals(new Snapshot(before.state, now.level, before.since, before.ladder, before.ending)), "L2");
            must(now.level >= before.level, "T3");
        }
    }

    private void chargesSum(HandOff handOff, Snapshot now) {
        Instant end = now.ending.map(Ending::at).orElse(world.now());
        Duration charged = Duration.ZERO;
        for (Stretch stretch : handOff.stretches()) {
            for (Charged who : CHARGED) {
                charged = charged.plus(stretch.chargedTo(who, end));
            }
        }
        must(charged.equals(Duration.between(handOff.offeredAt(), end)), "L3");
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
                must(handOff.state() == HandOffState.TAKEN_OVER, "T1");
                must(handOffsBefore.get(by).state == HandOffState.ACCEPTED, "T1");
                must(before.get().equals(handOff.parties().giver()), "T1");
                must(person.isAnsweredForBy(handOff.parties().receiver()), "T1");
            }
        }
    }

    /** Asked thousands of times in a life, so that it builds no words unless it fails. */
    private static void must(boolean holds, String invariant) {
        if (!holds) {
            throw new AssertionError(invariant);
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
