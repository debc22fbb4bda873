package se.handslag.participant.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.handoff.clock.Charged;
import se.handslag.participant.handoff.clock.Stretch;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Groups;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** Whose days they were: what the database sums is what the hand-offs themselves say, to the microsecond. */
@QuarkusTest
class HandOffTimesTest {
    private static final Instant START = Instant.parse("2033-03-21T09:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2033, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2033, 12, 31);

    @Inject
    MovableClock clock;

    @Inject
    HandOffTimes times;

    @Inject
    HandOffs handOffs;

    @Inject
    EntityManager database;

    private Agency giver;
    private Agency receiver;

    @BeforeEach
    void twoAgencies() {
        giver = Town.another("giver", "KOMMUN");
        receiver = Town.another("taker", "REGION");
        clock.stopAt(START);
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void theSumsAreThoseOfTheHandOffsAndTheWallTime() {
        long seed = new Random().nextLong();
        var random = new Random(seed);
        // Whatever chance brings, each of the two has had days.
        List<UUID> all = new ArrayList<>(List.of(handOffWithAQuestion()));
        for (int i = 0; i < 6; i++) {
            all.add(randomHandOff(random));
        }
        QuarkusTransaction.requiringNew().run(() -> giveTimeToTheSystem(all));
        for (Agency agency : List.of(giver, receiver)) {
            var read = QuarkusTransaction.requiringNew().call(() -> times.ofAgency(agency.code(), FIRST, LAST));
            assertThat(read).as("seed " + seed).hasSize(1);
            for (Charged who : Charged.values()) {
                assertThat(of(read.getFirst(), who))
                        .as("seed %d, %s of %s", seed, who, agency.code())
                        .isEqualTo(expected(all, agency, who));
            }
            assertThat(split(agency, random))
                    .as("a period and the one after it, seed " + seed)
                    .isEqualTo(total(read));
        }
    }

    @Test
    void theCoordinatorReadsEveryAgencyOfTheAssociationsHandOffsAndNoOthers() {
        String association = "times-" + giver.code();
        Groups.sit("9921", association, giver, receiver);
        UUID person = Agency.id(
                giver.post("participants", Named.by(TestPersons.personnummer(), "Testina", "Provberg", "9921"))
                        .then()
                        .statusCode(201));
        giver.offers(person, giver.hasConsentFor(person, receiver), receiver);
        UUID elsewhere = giver.registers();
        giver.offers(elsewhere, giver.hasConsentFor(elsewhere, receiver), receiver);
        clock.advance(Duration.ofHours(7));

        String coordinator = Tokens.of("coordinator-" + association)
                .association(association)
                .roles(Set.of(Roles.COORDINATOR))
                .sign();
        Api.as(coordinator)
                .get("hand-off-times?from=2033-03-01&to=2033-12-31")
                .then()
                .statusCode(200)
                .body("items.agency", contains(receiver.code()))
                .body("items.handOffs", contains(1))
                .body("items.receiver", contains("PT7H"))
                .body("items.total", contains("PT7H"));
        String reader = Tokens.of("reader-" + association)
                .association(association)
                .roles(Set.of(Roles.REPORT_READER))
                .sign();
        Api.as(reader)
                .get("hand-off-times?from=2033-03-01&to=2033-12-31")
                .then()
                .statusCode(403);
    }

    @Test
    void anAgencyReadsItsOwnAndNothingElse() {
        UUID person = giver.registers();
        UUID offer = giver.offers(person, giver.hasConsentFor(person, receiver), receiver);
        clock.advance(Duration.ofMinutes(90));
        receiver.post("hand-offs/" + offer + "/information-requests", Map.of("needs", List.of("OTHER")))
                .then()
                .statusCode(201);
        clock.advance(Duration.ofHours(30));

        String period = "hand-off-times?from=2033-03-01&to=2033-12-31";
        receiver.reads(period)
                .statusCode(200)
                .body("items.agency", contains(receiver.code()))
                .body("items[0].receiver", equalTo("PT1H30M"))
                .body("items[0].total", equalTo("PT1H30M"));
        giver.reads(period).body("items[0].giver", equalTo("PT30H")).body("items[0].handOffs", equalTo(1));
        // The first day ends at midnight in Sweden, 14 hours after the offer.
        giver.reads("hand-off-times?from=2033-03-21&to=2033-03-21").body("items[0].giver", equalTo("PT12H30M"));
        giver.reads("hand-off-times?from=2032-01-01&to=2032-12-31").body("items", hasSize(0));
        giver.reads("hand-off-times?from=2033-03-02&to=2033-03-01").statusCode(400);
    }

    private UUID handOffWithAQuestion() {
        UUID person = giver.registers();
        UUID offer = giver.offers(person, giver.hasConsentFor(person, receiver), receiver);
        clock.advance(Duration.ofHours(5));
        receiver.post("hand-offs/" + offer + "/information-requests", Map.of("needs", List.of("OTHER")))
                .then()
                .statusCode(201);
        return offer;
    }

    private UUID randomHandOff(Random random) {
        UUID person = giver.registers();
        UUID offer = giver.offers(person, giver.hasConsentFor(person, receiver), receiver);
        int moves = 1 + random.nextInt(5);
        for (int i = 0; i < moves; i++) {
            clock.advance(Duration.ofNanos(1_000L * random.nextInt(1_000_000_000) * 40));
            String today = Stockholm.today(clock).toString();
            String path = "hand-offs/" + offer;
            switch (random.nextInt(6)) {
                case 0 -> receiver.post(path + "/acknowledgements", null);
                case 1 -> receiver.post(path + "/information-requests", Map.of("needs", List.of("OTHER")));
                case 2 -> giver.post(path + "/information-answers", null);
                case 3 -> receiver.post(path + "/acceptances", Map.of("firstContactPlannedOn", today));
                case 4 ->
                    receiver.post(
                            path + "/first-contact-plans",
                            Map.of(
                                    "firstContactPlannedOn",
                                    Stockholm.today(clock)
                                            .plusDays(random.nextInt(9))
                                            .toString(),
                                    "reason",
                                    "PARTICIPANT_ASKED"));
                default -> receiver.takeOver(offer, Stockholm.today(clock));
            }
        }
        return offer;
    }

    /** As the coordinator would: a part of some stretches is charged to nobody. */
    private void giveTimeToTheSystem(List<UUID> all) {
        database.createNativeQuery("update hand_off_stretch set first_charged = 'SYSTEM',"
                        + " first_until = lasted_from + interval '7 hours 11.000013 seconds'"
                        + " where hand_off_id in :all and charged = 'GIVER'")
                .setParameter("all", all)
                .executeUpdate();
    }

    private Duration expected(List<UUID> all, Agency agency, Charged who) {
        return QuarkusTransaction.requiringNew().call(() -> all.stream()
                .flatMap(id -> handOffs.findById(id).stretches().stream())
                .filter(stretch -> stretch.agency().equals(agency.code()))
                .map(stretch -> charged(stretch, who))
                .reduce(Duration.ZERO, Duration::plus));
    }

    private Duration charged(Stretch stretch, Charged who) {
        return stretch.chargedTo(who, clock.instant());
    }

    private Duration split(Agency agency, Random random) {
        LocalDate seam = FIRST.plusDays(15L + random.nextInt(60));
        return QuarkusTransaction.requiringNew().call(() -> total(times.ofAgency(agency.code(), FIRST, seam))
                .plus(total(times.ofAgency(agency.code(), seam.plusDays(1), LAST))));
    }

    private static Duration total(List<HandOffTimes.Times> read) {
        return read.stream()
                .flatMap(row -> Arrays.stream(Charged.values()).map(who -> of(row, who)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration of(HandOffTimes.Times row, Charged who) {
        return switch (who) {
            case GIVER -> row.giver();
            case RECEIVER -> row.receiver();
            case PARTICIPANT -> row.participant();
            case SYSTEM -> row.system();
        };
    }
}
