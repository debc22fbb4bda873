package se.handslag.participant.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventJson;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.identity.IdentityKind;
import se.handslag.participant.plan.StepState;
import se.handslag.participant.responsibility.ParticipantStatus;

/**
 * Whatever four agencies, the participants and time do, in whatever order: the invariants hold after each step, and the
 * events tell the same state (T6): who is who, who answers, consents, hand-offs, plans, closings, follow-ups and watches.
 * The seed is printed with each run.
 */
class HandOffPropertiesTest {
    private static final int SHORTEST = 25;
    private static final int LONGEST = 60;
    private static final int BETWEEN_READS = 10;
    private static final AtomicInteger LIVES = new AtomicInteger();

    @Property(tries = 5_000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void theInvariantsHoldWhateverHappens(@ForAll("lives") List<Command> commands) {
        Statistics.collect(play(commands, true));
        Statistics.coverage(reached -> {
            Stream.of(HandOffState.values(), ParticipantStatus.values(), StepState.values(), IdentityKind.values())
                    .flatMap(Stream::of)
                    .forEach(state -> reached.checkQuery(lives -> ((Set<?>) lives.getFirst()).contains(state))
                            .percentage(share -> share > 1));
        });
    }

    /** For {@code ./handslag test --long}. */
    @Tag("long")
    @Property(tries = 1_000_000, shrinking = ShrinkingMode.FULL)
    void theInvariantsHoldInAMillionLives(@ForAll("lives") List<Command> commands) {
        play(commands, LIVES.incrementAndGet() % BETWEEN_READS == 0);
    }

    /**
     * Plays a life and says what its hand-offs, participants and steps came to.
     *
     * @param fromJson whether the events are replayed as they are read from JSON, which takes as long as the life
     */
    static Set<Enum<?>> play(List<Command> commands, boolean fromJson) {
        var world = new World();
        var player = new Player(world);
        var invariants = new Invariants(world);
        for (Command command : commands) {
            player.play(command);
            invariants.hold(command);
        }
        assertThat(Replay.of(fromJson ? asRead(world.facts.all()) : world.facts.all()))
                .as("T6")
                .isEqualTo(LiveImage.of(world));
        Set<Enum<?>> states = new HashSet<>();
        world.handOffs.every().forEach(it -> states.add(it.state()));
        world.participants.everyone().forEach(it -> states.addAll(List.of(it.status(), it.identityKind())));
        world.plans.every().forEach(plan -> plan.steps().forEach(step -> states.add(step.state())));
        // L1: from here on nobody acts, and whatever is open reaches the coordinator, still open.
        var open = world.handOffs.every().stream()
                .filter(it -> it.state().isOpen())
                .toList();
        world.passes(Duration.ofDays(120));
        assertThat(open)
                .as("L1")
                .allMatch(it -> it.state().isOpen() && it.course().level() == 3);
        return states;
    }

    /** As a subscriber has them: out of the JSON that was published. */
    private static List<EventData> asRead(List<EventData> facts) {
        return facts.stream()
                .<EventData>map(fact -> EventJson.read(
                        EventJson.tree(EventJson.write(fact).getBytes(StandardCharsets.UTF_8)), fact.getClass()))
                .toList();
    }

    @Provide
    Arbitrary<List<Command>> lives() {
        Arbitrary<Command> command = Combinators.combine(
                        kinds(), agencies(), agencies(), Arbitraries.integers().between(0, 1), days())
                .as(Command::new);
        return command.list().ofMinSize(SHORTEST).ofMaxSize(LONGEST);
    }

    /** Few persons and many offers, so that lives go far; everything else may happen at any time. */
    private static Arbitrary<Command.Kind> kinds() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(Command.Kind.class)),
                Tuple.of(5, Arbitraries.just(Command.Kind.OFFER_BY_HOLDER)),
                Tuple.of(3, Arbitraries.just(Command.Kind.ACCEPT)),
                Tuple.of(3, Arbitraries.just(Command.Kind.TAKE_OVER)),
                Tuple.of(2, Arbitraries.of(Command.Kind.WAITLIST, Command.Kind.ASK, Command.Kind.ACKNOWLEDGE)));
    }

    private static Arbitrary<Integer> agencies() {
        return Arbitraries.integers().between(0, World.AGENCIES.size() - 1);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 20).withDistribution(RandomDistribution.uniform());
    }
}
