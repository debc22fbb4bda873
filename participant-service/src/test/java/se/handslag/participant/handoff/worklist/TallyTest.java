package se.handslag.participant.handoff.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Planning;
import se.handslag.participant.story.Race;
import se.handslag.participant.story.Town;

/** What is counted is what is there: for every agency of every test of this run, and while tallies are folded. */
@QuarkusTest
class TallyTest {
    /** Every tally beside a count from zero, where they differ. */
    private static final String WRONG = """
        select agency, list, state, kept, counted from
            (select agency, list, state, sum(n) as kept from worklist_tally
              group by agency, list, state having sum(n) <> 0) tally
            full join
            (select receiving_agency as agency, 'TO_US' as list, state, count(*) as counted from hand_off
              where ended_at is null group by receiving_agency, state
             union all
             select giving_agency, 'FROM_US', state, count(*) from hand_off
              where ended_at is null group by giving_agency, state
             union all
             select responsible_agency, 'WITHOUT_NEXT_STEP', '', count(*) from participant p
              where status = 'OPEN'
                and not exists (select from plan_step s where s.participant_id = p.id and s.state = 'PLANNED')
                and not exists (select from hand_off h where h.participant_id = p.id and h.ended_at is null)
              group by responsible_agency) truth
            using (agency, list, state)
         where kept is distinct from counted\
        """;

    @Inject
    Clock clock;

    @Inject
    EntityManager database;

    @Inject
    FoldTallies tallies;

    private Agency giver;
    private Agency receiver;
    private LocalDate today;

    @BeforeEach
    void agencies() {
        Town.isKnown();
        giver = Town.another("kommun-", "KOMMUN");
        receiver = Town.another("region-", "REGION");
        today = Stockholm.today(clock);
    }

    @Test
    void everyMoveIsCounted() {
        UUID takenOver = offered();
        UUID declined = offered();
        offered();
        UUID planned = giver.registers();
        giver.registers();
        UUID step = Planning.hasPlanned(giver, planned, giver, today.plusDays(3));
        receiver.accept(takenOver, today).then().statusCode(201);
        giver.reads("hand-off-counts")
                .body("fromUs", equalTo(3))
                .body("fromUsByState.OFFERED", equalTo(2))
                .body("fromUsByState.ACCEPTED", equalTo(1))
                .body("withoutNextStep", equalTo(1));
        receiver.takeOver(takenOver, today).then().statusCode(201);
        receiver.decline(declined, "NO_CAPACITY").then().statusCode(201);
        Planning.drops(giver, planned, step, "NO_LONGER_NEEDED").then().statusCode(201);

        giver.reads("hand-off-counts")
                .body("fromUs", equalTo(1))
                .body("overdue", equalTo(0))
                .body("waiting", equalTo(0))
                .body("withoutNextStep", equalTo(3));
        receiver.reads("hand-off-counts").body("toUs", equalTo(1)).body("withoutNextStep", equalTo(1));
        assertThat(wrong()).isEmpty();
    }

    @RepeatedTest(3)
    void foldedAtOnceByTwoWhileOthersOfferTheSumsStay() throws Exception {
        UUID person = giver.registers();
        UUID another = giver.registers();
        UUID consent = giver.hasConsentFor(person, receiver);
        UUID anotherConsent = giver.hasConsentFor(another, receiver);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> fold = tallies::fold;
            var folding = List.of(threads.submit(fold), threads.submit(fold));
            assertThat(Race.statuses(Race.of(
                            () -> giver.offer(person, consent, receiver),
                            () -> giver.offer(another, anotherConsent, receiver))))
                    .containsExactly(201, 201);
            for (var done : folding) {
                done.get();
            }
        }
        tallies.fold();
        giver.reads("hand-off-counts").body("fromUs", equalTo(2)).body("withoutNextStep", equalTo(0));
        assertThat(wrong()).isEmpty();
    }

    private UUID offered() {
        UUID person = giver.registers();
        return giver.offers(person, giver.hasConsentFor(person, receiver), receiver);
    }

    private List<?> wrong() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(WRONG).getResultList());
    }
}
