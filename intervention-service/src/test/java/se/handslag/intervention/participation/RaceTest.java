package se.handslag.intervention.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.RepeatedTest;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Two desks act at the same moment: one act stands, and the other desk is told. */
@QuarkusTest
class RaceTest {
    @Inject
    Scene scene;

    @RepeatedTest(20)
    void bothRegisterOnePersonIn() {
        Ground ground = Ground.of(scene);
        Map<String, Object> body = Bodies.in(ground.intervention(), scene.participant());
        IntSupplier desk = () -> post(ground, "/participations", body);
        assertThat(race(desk, desk)).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(5)
    void bothRegisterOnePersonOut() {
        Ground ground = Ground.of(scene);
        String path = "/participations/" + ground.running() + "/out-registrations";
        IntSupplier desk = () -> post(ground, path, Bodies.out());
        assertThat(race(desk, desk)).containsExactlyInAnyOrder(201, 409);
    }

    @RepeatedTest(5)
    void oneRegistersInWhatTheOtherCutsShort() {
        Ground ground = Ground.of(scene);
        UUID person = scene.participant();
        int[] status = race(
                        () -> post(ground, "/participations", Bodies.in(ground.intervention(), person)),
                        () -> cutShort(ground))
                .stream()
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(status).isIn(new int[] {201, 409}, new int[] {409, 200});
    }

    private static int post(Ground ground, String path, Map<String, Object> body) {
        return Api.as(ground.token()).body(body).post(path).statusCode();
    }

    private static int cutShort(Ground ground) {
        return Api.as(Tokens.association(ground.association()))
                .header("If-Match", "\"0\"")
                .body(Map.of("name", "Steget vidare", "startsOn", "2018-02-01"))
                .put("/interventions/" + ground.intervention())
                .statusCode();
    }

    private static List<Integer> race(IntSupplier one, IntSupplier other) {
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService desks = Executors.newFixedThreadPool(2)) {
            var first = CompletableFuture.supplyAsync(() -> at(together, one), desks);
            var second = CompletableFuture.supplyAsync(() -> at(together, other), desks);
            return List.of(first.join(), second.join());
        }
    }

    private static int at(CyclicBarrier together, IntSupplier act) {
        try {
            together.await();
            return act.getAsInt();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IllegalStateException(e);
        }
    }
}
