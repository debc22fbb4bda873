package se.handslag.participant.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.handslag.participant.handoff.HandOff;
import se.handslag.participant.handoff.HandOffResult;
import se.handslag.participant.handoff.HandOffsInMemory;
import se.handslag.participant.handoff.act.Act;

/**
 * Each rule weakened once, in a world of its own: the invariants notice. What cannot be weakened without touching the
 * code is shown to be refused by the code.
 */
class MutationTest {

    @Test
    void twoOpenOffersAreNoticed() {
        var forgetful = new HandOffsInMemory() {
            @Override
            public Optional<HandOff> openOf(UUID participantId) {
                return Optional.empty();
            }
        };
        noticed(new World(forgetful), "S3", world -> {
            UUID person = world.registers("af");
            UUID consent = world.consents(person, 90);
            world.offers("af", person, consent, "fk");
            world.offers("af", person, consent, "region-kalmar-lan");
        });
    }

    @Test
    void responsibilityThatMovesAtADeclineIsNoticed() {
        var world = new World();
        var invariants = new Invariants(world);
        UUID handOff = offered(world);
        invariants.hold(command(Command.Kind.OFFER));
        UUID person = world.handOffs.lock(handOff).participantId();
        world.moves("fk", handOff, new Act.Decline("OTHER", Optional.empty()));
        world.participants.findById(person).takeOver("af", "fk", handOff, world.now());
        assertThatThrownBy(() -> invariants.hold(command(Command.Kind.DECLINE)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("T1");
    }

    @Test
    void aUnilateralMoveIsNoticed() {
        noticed(new World(), "S2", world -> {
            UUID handOff = offered(world);
            HandOff made = world.handOffs.lock(handOff);
            world.participants.findById(made.participantId()).takeOver("af", "fk", handOff, world.now());
        });
    }

    @Test
    void anOfferThatTimeEndsIsNoticed() {
        var world = new World();
        var invariants = new Invariants(world);
        UUID handOff = offered(world);
        invariants.hold(command(Command.Kind.OFFER));
        world.passes(Duration.ofDays(60));
        world.handOffs.endQuietly(handOff, world.now());
        assertThatThrownBy(() -> invariants.hold(command(Command.Kind.WEEKS_PASS)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("L2");
    }

    @Test
    void aRunnerThatForgetsIsNoticed() {
        var asleep = new HandOffsInMemory() {
            @Override
            public java.util.List<HandOff> dueForLift(java.time.Instant now, int atMost) {
                return java.util.List.of();
            }
        };
        noticed(new World(asleep), "L1", world -> {
            offered(world);
            world.passes(Duration.ofDays(60));
        });
    }

    @Test
    void aHandOffIsNeverWithoutADeadline() {
        var world = new World();
        HandOff made = world.handOffs.lock(offered(world));
        assertThat(made.course().ladder().dueAt()).isAfter(made.offeredAt());
        assertThat(made.course().ladder().reaches(3))
                .isAfter(made.course().ladder().reaches(2));
    }

    @Test
    void aParticipantWhomNobodyWatchesIsNoticed() {
        var world = new World();
        world.watches.goBlind();
        noticed(world, "S5", blind -> blind.registers("af"));
    }

    @Test
    void aWatchThatIsHiddenIsNoticed() {
        noticed(new World(), "S5", world -> {
            UUID person = world.registers("af");
            world.watches.hideFirst(person);
        });
    }

    @Test
    void aStepThatIsForgottenIsNoticed() {
        var world = new World();
        world.watches.fallAsleep();
        noticed(world, "watches from zero", forgetful -> {
            UUID person = forgetful.registers("af");
            forgetful.plansStep("af", person, "af", forgetful.today().plusDays(3));
            forgetful.passes(Duration.ofDays(10));
        });
    }

    private static UUID offered(World world) {
        UUID person = world.registers("af");
        UUID consent = world.consents(person, 90);
        var done = (HandOffResult.Done) world.offers("af", person, consent, "fk");
        return done.handOff().id();
    }

    private static void noticed(World world, String invariant, Consumer<World> mutant) {
        var invariants = new Invariants(world);
        mutant.accept(world);
        assertThatThrownBy(() -> invariants.hold(command(Command.Kind.OFFER)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(invariant);
    }

    private static Command command(Command.Kind kind) {
        return new Command(kind, 0, 0, 0, 0);
    }
}
