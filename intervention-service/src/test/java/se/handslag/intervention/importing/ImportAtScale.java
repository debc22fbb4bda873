package se.handslag.intervention.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.testing.MovableClock;

/** A large file with one bad row in a hundred, whatever happens to the service meanwhile. */
final class ImportAtScale {
    private static final int BAD = 100;
    private static final int PERSONS = 50;
    private static final String STRIKE = "select count(pg_terminate_backend(pid)) from pg_locks"
            + " where relation = 'participation'::regclass and mode = 'RowExclusiveLock'";
    private static final String HEADER =
            "externalReference,interventionId,participantId,startedOn,referredBy,educationLevel,followUpConsentGivenOn,registeredAtAfBefore,livelihoodsBefore,monthsOnPublicLivelihoodBefore,endedOn,exitReason,next,workAfter,registeredAtAfAfter,livelihoodsAfter\r\n";
    private static final String REST = ",COMPULSORY,2018-01-10,true,FORSORJNINGSSTOD|SJUKPENNING,30,2018-06-20,"
            + "COMPLETED_AS_PLANNED,CLOSING,WORKS_SUBSIDISED:75,false,NONE\r\n";

    private final Scene scene;
    private final DataSource database;
    private final Ground ground;
    private final Files files;

    ImportAtScale(Scene scene, DataSource database, MovableClock clock) {
        this.scene = scene;
        this.database = database;
        this.ground = Ground.of(scene);
        this.files = new Files(ground, clock);
    }

    /** Imports so many rows, is struck in the middle, and imports them again; returns how long the rows took at first. */
    Duration holds(int rows) {
        String file = file(rows);
        long start = System.nanoTime();
        UUID id = files.imports("text/csv", file, false);
        strike(id, rows);
        files.done(id)
                .body("total", equalTo(rows))
                .body("good", equalTo(rows - rows / BAD))
                .body("bad", equalTo(rows / BAD))
                .body("already", equalTo(0));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        List<String> wanted = IntStream.rangeClosed(1, rows / BAD)
                .mapToObj(it -> it * BAD + " invalid-request referredBy")
                .toList();
        assertThat(files.errors(id)).isEqualTo(wanted);
        nothingLostOrTwice(id, rows);

        UUID again = files.imports("text/csv", file, false);
        files.done(again)
                .body("good", equalTo(0))
                .body("already", equalTo(rows - rows / BAD))
                .body("bad", equalTo(rows / BAD));
        assertThat(files.errors(again)).isEqualTo(wanted);
        nothingLostOrTwice(id, rows);
        return took;
    }

    /** Each good row is one participation that has ended, by its own name; no bad one is any. */
    private void nothingLostOrTwice(UUID id, int rows) {
        int good = rows - rows / BAD;
        String own = " from participation where intervention_id = '" + ground.intervention() + "'";
        assertThat(count("select count(*)" + own)).isEqualTo(good);
        assertThat(count("select count(*)" + own + " and ended_on = '2018-06-20'"))
                .isEqualTo(good);
        assertThat(count("select count(*) from generate_series(1, " + rows + ") n"
                        + " where (n % " + BAD + " <> 0) <> exists (select 1 from import_reference r"
                        + " join participation p on p.id = r.participation_id"
                        + " where r.import_id = '" + id + "' and r.reference = 'row-' || n)"))
                .isZero();
    }

    /** Ends the connection that has written participations and not committed them: three times. */
    private void strike(UUID id, int rows) {
        for (int quarter = 1; quarter <= 3; quarter++) {
            int far = rows * quarter / 4;
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> files.look(id).extract().<Integer>path("done") >= far);
            await().atMost(Duration.ofMinutes(1))
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> count(STRIKE) > 0);
        }
    }

    private String file(int rows) {
        List<UUID> persons = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            UUID person = UUID.randomUUID();
            scene.announceParticipant(person, "PERSONNUMMER");
            persons.add(person);
        }
        persons.forEach(scene::awaitParticipant);
        StringBuilder file = new StringBuilder(HEADER);
        for (int row = 1; row <= rows; row++) {
            file.append("row-")
                    .append(row)
                    .append(',')
                    .append(ground.intervention())
                    .append(',')
                    .append(persons.get(row % persons.size()))
                    .append(",2018-01-15,")
                    .append(row % BAD == 0 ? "NOBODY" : "AF")
                    .append(REST);
        }
        return file.toString();
    }

    private int count(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet result = query.executeQuery()) {
            result.next();
            return result.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
