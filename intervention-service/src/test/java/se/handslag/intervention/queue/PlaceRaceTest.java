package se.handslag.intervention.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.testing.rest.Api;

/** Several desks reach for the last places at the same moment: there are never more persons than places. */
@QuarkusTest
class PlaceRaceTest {
    private static final int DESKS = 4;
    private static final int PLACES = 2;

    @Inject
    Scene scene;

    @Inject
    DataSource database;

    @RepeatedTest(5)
    void allRegisterSomebodyInForTheLastPlaces() {
        Line line = Line.of(scene, database).withPlaces(PLACES);
        List<IntSupplier> desks = new ArrayList<>();
        for (int desk = 0; desk < DESKS; desk++) {
            Map<String, Object> body = Bodies.in(line.ground().intervention(), scene.participant());
            desks.add(() -> post(line, "/participations", body));
        }
        assertThat(race(desks)).containsExactlyInAnyOrder(201, 201, 409, 409);
        line.places().body("running", equalTo(PLACES));
    }

    @RepeatedTest(5)
    void allOfferTheLastPlaces() {
        Line line = Line.of(scene, database).withPlaces(PLACES);
        List<IntSupplier> desks = new ArrayList<>();
        for (int desk = 0; desk < DESKS; desk++) {
            line.joined(scene.participant());
            desks.add(() ->
                    post(line, offers(line), Map.of("answerBy", Line.today().toString())));
        }
        assertThat(race(desks)).containsExactlyInAnyOrder(201, 201, 409, 409);
        line.places().body("offered", equalTo(PLACES)).body("waiting", equalTo(DESKS - PLACES));
    }

    @RepeatedTest(5)
    void oneOffersWhatTheOtherFills() {
        Line line = Line.of(scene, database).withPlaces(1);
        UUID first = scene.participant();
        line.joined(first);
        List<Integer> status = race(List.of(
                () -> post(line, offers(line), Map.of("answerBy", Line.today().toString())),
                () -> post(line, "/participations", Bodies.in(line.ground().intervention(), first))));
        // Whose turn it is starts from the offer or without one; the offer comes too late or is taken.
        assertThat(status.get(1)).isEqualTo(201);
        assertThat(status.get(0)).isIn(201, 409);
        line.places().body("running", equalTo(1)).body("free", equalTo(0));
    }

    @Test
    void theDatabaseRefusesOneTooMany() {
        Line line = Line.of(scene, database).withPlaces(2);
        UUID entry = line.joined(scene.participant());
        line.joined(scene.participant());
        line.joined(scene.participant());
        line.offered();
        line.offered();
        String ofTheSame = " intervention_id = (select intervention_id from queue_entry where id = ?)";
        assertThatThrownBy(() ->
                        run("update queue_entry set state = 'ACCEPTED' where state = 'WAITING' and" + ofTheSame, entry))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("more places are taken than there are");
        assertThatThrownBy(() -> run(
                        "update intervention set places = 1 where id = (select intervention_id from queue_entry where"
                                + " id = ?)",
                        entry))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("more places are taken than there would be");
    }

    private int run(String sql, UUID parameter) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, parameter);
            return statement.executeUpdate();
        }
    }

    private static String offers(Line line) {
        return "/interventions/" + line.ground().intervention() + "/place-offers";
    }

    private static int post(Line line, String path, Map<String, Object> body) {
        return Api.as(line.ground().token()).body(body).post(path).statusCode();
    }

    private static List<Integer> race(List<IntSupplier> acts) {
        CyclicBarrier together = new CyclicBarrier(acts.size());
        try (ExecutorService desks = Executors.newFixedThreadPool(acts.size())) {
            List<CompletableFuture<Integer>> racing = acts.stream()
                    .map(act -> CompletableFuture.supplyAsync(() -> at(together, act), desks))
                    .toList();
            return racing.stream().map(CompletableFuture::join).toList();
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
