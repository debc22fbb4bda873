package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.testing.rest.Api;

@QuarkusTest
class SamePersonRaceTest {
    @Inject
    Scene scene;

    @RepeatedTest(10)
    void twoDesksRegisterOnePersonAndOneIsTold() {
        Ground ground = Ground.of(scene);
        Map<String, Object> body = Bodies.in(ground.intervention(), scene.participant());
        assertThat(race(ground, "/participations", body)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void twoDesksRegisterOnePersonOutAndOneIsTold() {
        Ground ground = Ground.of(scene);
        UUID id = ground.running();
        assertThat(race(ground, "/participations/" + id + "/out-registrations", Bodies.out()))
                .containsExactlyInAnyOrder(201, 409);
    }

    private static List<Integer> race(Ground ground, String path, Map<String, Object> body) {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Integer>> desks = Stream.generate(() -> CompletableFuture.supplyAsync(() -> {
                    await(start);
                    return Api.as(ground.token()).body(body).post(path).statusCode();
                }))
                .limit(2)
                .toList();
        start.countDown();
        return desks.stream().map(CompletableFuture::join).toList();
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
