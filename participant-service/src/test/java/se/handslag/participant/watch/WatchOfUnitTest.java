package se.handslag.participant.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.MovableClock;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Staff;
import se.handslag.participant.story.Town;

/** Whose watch it is within an agency: the unit's that works with the person, or to which the hand-off has come (R3.6). */
@QuarkusTest
class WatchOfUnitTest {
    private static final Instant MONDAY = Instant.parse("2036-02-04T08:00:00Z");

    @Inject
    MovableClock clock;

    @Inject
    ReviewRunner runner;

    @Inject
    Reviews reviews;

    private Agency giver;
    private Agency receiver;
    private UUID north;
    private UUID door;
    private UUID other;

    @BeforeEach
    void twoAgenciesWithUnits() {
        Town.isKnown();
        clock.stopAt(MONDAY);
        giver = Town.another("social", "KOMMUN");
        receiver = Town.another("region", "REGION");
        north = Town.unitOf(giver);
        door = Town.unitOf(receiver);
        other = Town.unitOf(receiver);
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void acceptedAndNeverContactedIsTheReceivingUnitsAndNoNextStepTheGivingOnes() {
        UUID person = Staff.caseworker(giver, north).registers();
        UUID consent = giver.hasConsentFor(person, receiver);
        UUID handOff = Agency.id(giver.post(
                        "hand-offs",
                        Map.of(
                                "participantId",
                                person,
                                "consentId",
                                consent,
                                "receivingAgency",
                                receiver.code(),
                                "receivingUnitId",
                                door))
                .then()
                .statusCode(201));
        receiver.accept(handOff, LocalDate.of(2036, 2, 6)).then().statusCode(201);
        clock.stopAt(Instant.parse("2036-03-03T08:00:00Z"));
        await().until(() -> {
            runner.run();
            return !QuarkusTransaction.requiringNew().call(() -> reviews.isDue(person, clock.instant()));
        });

        assertThat(kinds(Staff.caseworker(receiver, door))).contains("ACCEPTED_WITHOUT_FIRST_CONTACT");
        assertThat(kinds(Staff.caseworker(receiver, other))).isEmpty();
        assertThat(kinds(Staff.caseworkerOfNoUnit(receiver))).isEmpty();
        assertThat(kinds(Staff.manager(receiver, other))).contains("ACCEPTED_WITHOUT_FIRST_CONTACT");

        receiver.decline(handOff, "NO_CAPACITY").then().statusCode(201);
        assertThat(kinds(Staff.caseworker(giver, north))).contains("DECLINED_WITHOUT_NEXT_STEP");
        assertThat(kinds(Staff.caseworker(giver, Town.unitOf(giver)))).isEmpty();
        assertThat(kinds(Staff.caseworker(receiver, door))).isEmpty();
    }

    private static List<String> kinds(Staff who) {
        return who.reads("watches").statusCode(200).extract().path("items.kind");
    }
}
