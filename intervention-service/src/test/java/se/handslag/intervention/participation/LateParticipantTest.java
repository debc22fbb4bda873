package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;

/** A caller who registers a person and at once registers them in must not see that two services are at work. */
@QuarkusTest
class LateParticipantTest {
    @Inject
    Scene scene;

    private Ground ground;

    @BeforeEach
    void setTheScene() {
        ground = Ground.of(scene);
        scene.participant();
    }

    @Test
    void aParticipantThatArrivesWithinTwoSecondsIsAwaited() {
        UUID late = UUID.randomUUID();
        CompletableFuture<Void> arrival = CompletableFuture.runAsync(
                () -> scene.announceParticipant(late, "PERSONNUMMER"),
                CompletableFuture.delayedExecutor(300, TimeUnit.MILLISECONDS));
        ground.in(Bodies.in(ground.intervention(), late)).statusCode(201);
        arrival.join();
    }

    @Test
    void oneThatNeverArrivesIsNotFoundAfterTwoSeconds() {
        long start = System.nanoTime();
        ground.in(Bodies.in(ground.intervention(), UUID.randomUUID()))
                .spec(Api.problem(ProblemTypes.NOT_FOUND, "/participantId"));
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(1900), Duration.ofSeconds(6));
    }
}
