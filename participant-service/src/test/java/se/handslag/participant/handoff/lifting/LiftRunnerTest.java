package se.handslag.participant.handoff.lifting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.MovableClock;

/** No human acts, on a real database: every offer reaches the coordinator, still open, at the computed times (L1). */
@QuarkusTest
class LiftRunnerTest {
    private static final int TEN_THOUSAND = 10_000;
    private static final int THOUSAND = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** A Monday, noon in Sweden. */
    private static final Instant SENT = Instant.parse("2031-03-03T11:00:00Z");

    private static final Instant FIRST = Instant.parse("2031-03-10T23:00:00Z");
    private static final Instant SECOND = Instant.parse("2031-03-12T23:00:00Z");
    private static final Instant THIRD = Instant.parse("2031-03-14T23:00:00Z");

    @Inject
    MovableClock clock;

    @Inject
    EntityManager database;

    @Inject
    LiftRunner runner;

    private final String association = "none-" + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void tenThousandOffersReachLevelThreeInTheTimeComputed() {
        sends(TEN_THOUSAND);
        levelsAt(FIRST.minusNanos(1000), TEN_THOUSAND, 0, 0, 0);
        levelsAt(FIRST, 0, TEN_THOUSAND, 0, 0);
        levelsAt(SECOND.minusNanos(1000), 0, TEN_THOUSAND, 0, 0);
        levelsAt(SECOND, 0, 0, TEN_THOUSAND, 0);
        levelsAt(THIRD, 0, 0, 0, TEN_THOUSAND);
        assertThat(openOffers()).isEqualTo(TEN_THOUSAND);
    }

    @Test
    void aRunnerThatStoodStillForThreeDaysCatchesUpWithTheSameResult() {
        sends(THOUSAND);
        levelsAt(FIRST, 0, THOUSAND, 0, 0);
        // Stopped from the tenth to the fifteenth; then two replicas start at once.
        clock.stopAt(THIRD.plusSeconds(3 * 24 * 60 * 60));
        together(runner::run, runner::run);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(levels()).containsExactly(0, 0, 0, THOUSAND));
        assertThat(openOffers()).isEqualTo(THOUSAND);
    }

    /** The service's own timer may hold some of them just now; in the end the levels are these. */
    private void levelsAt(Instant time, Integer... expected) {
        clock.stopAt(time);
        await().atMost(PATIENCE).untilAsserted(() -> {
            runner.run();
            assertThat(levels()).containsExactly(expected);
        });
    }

    private List<Integer> levels() {
        return java.util.stream.IntStream.rangeClosed(0, 3)
                .mapToObj(level -> count("level = " + level))
                .toList();
    }

    private int openOffers() {
        return count("state = 'OFFERED' and ended_at is null");
    }

    private int count(String which) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number)
                        database.createNativeQuery("select count(*) from hand_off where association = :of and " + which)
                                .setParameter("of", association)
                                .getSingleResult())
                .intValue());
    }

    private static void together(Runnable one, Runnable other) {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (var done :
                    threads.invokeAll(List.<Callable<Object>>of(Executors.callable(one), Executors.callable(other)))) {
                done.get();
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void sends(int offers) {
        QuarkusTransaction.requiringNew().run(() -> insert(offers));
    }

    private void insert(int offers) {
        for (String statement : List.of("""
                create temp table made on commit drop as select gen_random_uuid() as person, gen_random_uuid() as consent,
                       gen_random_uuid() as hand_off from generate_series(1, :offers)""", """
                insert into participant (id, identity_kind, municipality, status, responsible_agency, responsible_since,
                       registered_at, version)
                select person, 'PERSONNUMMER', '0882', 'OPEN', 'lifted-giver', :sent, :sent, 0 from made""", """
                insert into responsibility (id, participant_id, agency, held_from)
                select gen_random_uuid(), person, 'lifted-giver', :sent from made""", """
                insert into consent (id, participant_id, kind, disclosing_agencies, receiving_agencies, data_categories,
                       purpose, valid_from, valid_to, registered_by, registered_at, version)
                select consent, person, 'INFORMATION_EXCHANGE', '{lifted-giver}', '{lifted-receiver}', '{IDENTITY}',
                       'HAND_OFF', '2031-01-01', '2031-12-31', 'lifted-giver', :sent, 0 from made""", """
                insert into hand_off (id, participant_id, giving_agency, receiving_agency, consent_id, association, state,
                       deadline_rules_id, state_since, offered_at, due_at, second_at, third_at, level, inquiry_rounds, version)
                select hand_off, person, 'lifted-giver', 'lifted-receiver', consent, :of, 'OFFERED',
                       '00000000-0000-7000-8000-000000000001', :sent, :sent, :first, :second, :third, 0, 0, 0 from made""")) {
            var query = database.createNativeQuery(statement);
            if (statement.contains(":offers")) {
                query.setParameter("offers", offers);
            }
            if (statement.contains(":sent")) {
                query.setParameter("sent", SENT);
            }
            if (statement.contains(":of,")) {
                query.setParameter("of", association)
                        .setParameter("first", FIRST)
                        .setParameter("second", SECOND)
                        .setParameter("third", THIRD);
            }
            query.executeUpdate();
        }
    }
}
