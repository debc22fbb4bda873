package se.handslag.participant.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.story.Merges.confirms;
import static se.handslag.participant.story.Merges.proposed;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.Race;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** Two desks act on one person at the same instant: the person stays one, and whoever comes second is told why. */
@QuarkusTest
class IdentityRaceTest {
    private static final int ROUNDS = 25;

    @BeforeEach
    void agencies() {
        Town.isKnown();
    }

    @RepeatedTest(ROUNDS)
    void twoRegistrationsOfOneNumberInTwoSpellings() throws Exception {
        String number = TestPersons.personnummer();
        String tenDigits = number.substring(2, 8) + "-" + number.substring(8);
        List<Response> answers = Race.of(() -> AF.register(number), () -> FK.register(tenDigits));
        assertOneIsToldOfTheOther(answers);
    }

    @RepeatedTest(ROUNDS)
    void aRegistrationAgainstANewNumberOfAnother() throws Exception {
        String number = TestPersons.personnummer();
        UUID person = Agency.id(FK.post("participants", Named.by(TestPersons.samordningsnummer()))
                .then()
                .statusCode(201));
        List<Response> answers = Race.of(
                () -> AF.register(number),
                () -> FK.post("participants/" + person + "/personal-numbers", Named.number(number)));
        assertOneIsToldOfTheOther(answers);
    }

    @RepeatedTest(ROUNDS)
    void twoMergesTowardsEachOther() throws Exception {
        String one = TestPersons.personnummer();
        String other = TestPersons.earlierNumberOf(one);
        UUID atAf = Agency.id(AF.post("participants", Named.by(one)).then().statusCode(201));
        UUID atFk = Agency.id(FK.post("participants", Named.by(other)).then().statusCode(201));
        UUID toFk = proposed(AF, atAf, other);
        UUID toAf = proposed(FK, atFk, one);
        List<Response> answers = Race.of(() -> confirms(FK, toFk), () -> confirms(AF, toAf));
        // Whoever loses the race answers for nobody any longer.
        assertThat(Race.statuses(answers)).containsExactly(201, 404);
        Agency holder = answers.getFirst().statusCode() == 201 ? FK : AF;
        for (String number : List.of(one, other)) {
            holder.post("participant-searches", Map.of("number", number)).then().body("items", hasSize(1));
        }
        holder.reads("merge-proposals").body("items.id", not(hasItems(toFk.toString(), toAf.toString())));
    }

    @RepeatedTest(ROUNDS)
    void aMergeAgainstAProtection() throws Exception {
        String number = TestPersons.personnummer();
        UUID atAf = Agency.id(AF.post("participants", Named.by(number)).then().statusCode(201));
        UUID atFk = Agency.id(FK.post("participants", Named.by(TestPersons.earlierNumberOf(number)))
                .then()
                .statusCode(201));
        UUID proposal = proposed(FK, atFk, number);
        List<Response> answers = Race.of(
                () -> confirms(AF, proposal),
                () -> AF.post("participants/" + atAf + "/protections", Map.of("kind", "SEKRETESSMARKERING")));
        assertThat(answers.getLast().statusCode()).isEqualTo(201);
        // Merged first and stripped with the survivor, or too late: then nobody has the number any longer.
        assertThat(answers.getFirst().statusCode()).isIn(201, 409);
        AF.post("participant-searches", Map.of("number", number)).then().body("items", hasSize(0));
    }

    private static void assertOneIsToldOfTheOther(List<Response> answers) {
        assertThat(Race.statuses(answers)).containsExactly(201, 409);
        Response refusal = answers.getFirst().statusCode() == 409 ? answers.getFirst() : answers.getLast();
        assertThat(refusal.<String>path("type")).isEqualTo("urn:handslag:problem:participant-already-registered");
    }
}
