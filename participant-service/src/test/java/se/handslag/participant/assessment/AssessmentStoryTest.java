package se.handslag.participant.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.story.Planning.consentToPlanTogether;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** What the agencies found together that a participant needs, and who may read it. */
@QuarkusTest
class AssessmentStoryTest {
    private static final String WORDS = "Sover dåligt sedan olyckan";

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    private UUID person;
    private LocalDate today;

    @BeforeEach
    void aPersonAtAf() {
        Town.isKnown();
        person = AF.registers();
        today = Stockholm.today(clock);
    }

    @Test
    void aNewAssessmentSupersedesTheOldOneAndBothAreKept() {
        assess(AF, List.of("WORK", "HOUSING")).then().statusCode(201);
        assess(AF, List.of("HEALTH")).then().statusCode(201).body("needs.need", contains("HEALTH"));

        AF.reads(assessments())
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items[0].needs.need", contains("HEALTH"))
                .body("items[0]", not(hasKey("supersededAt")))
                .body("items[1].needs.need", contains("WORK", "HOUSING"))
                .body("items[1]", hasKey("supersededAt"));
        String next = AF.reads(assessments() + "?limit=1").extract().path("_links.next.href");
        assertThat(next).contains("cursor=");
        AF.reads(next.substring(next.indexOf("participants/")))
                .body("items.needs.need", contains(List.of("WORK", "HOUSING")));
    }

    @Test
    void itIsReadByThoseThatPlanTogetherAndByNobodyElse() {
        UUID made = Agency.id(assess(AF, List.of("WORK")).then().statusCode(201));
        MUNICIPALITY.reads(assessments()).statusCode(404);
        UUID consent = consentToPlanTogether(AF, person, MUNICIPALITY);
        MUNICIPALITY.reads(assessments() + "/" + made).statusCode(200).body("agencies", contains("af"));
        FK.reads(assessments()).statusCode(404);
        assess(MUNICIPALITY, List.of("HEALTH"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:not-responsible-agency"));
        assess(FK, List.of("HEALTH")).then().statusCode(404);

        AF.withdrawConsent(person, consent).then().statusCode(201);
        MUNICIPALITY.reads(assessments() + "/" + made).statusCode(404);
    }

    @Test
    void theWordsAreEncryptedShownAndNeverPublished() throws SQLException {
        String answer = AF.post(
                        assessments(),
                        Map.of(
                                "needs",
                                List.of(Map.of("need", "HEALTH", "text", WORDS)),
                                "agencies",
                                List.of("af", "fk"),
                                "assessedOn",
                                today.toString()))
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertThat(answer).doesNotContain("olyckan");
        AF.reads(assessments()).body("items[0].needs[0].text", equalTo(WORDS));
        assertThat(storedTexts()).isNotEmpty().doesNotContain("olyckan");
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            var fact = Told.ofActs(reader, person, 2).getLast();
            assertThat(ContractAssert.assertKeepsContract(fact).type()).isEqualTo("se.handslag.assessment.recorded.v1");
            assertThat(new String(fact.value(), StandardCharsets.UTF_8))
                    .contains("HEALTH", "fk")
                    .doesNotContain("olyckan");
        }
    }

    @Test
    void whatCannotBeRecorded() {
        refused(assess(AF, List.of("LUCK")), "/needs");
        refused(assess(AF, List.of("WORK", "WORK")), "/needs");
        refused(assess(AF, List.of("WORK"), List.of("nobody"), today), "/agencies/0");
        refused(assess(AF, List.of("WORK"), List.of("af"), today.plusDays(1)), "/assessedOn");
        Response tooLong = AF.post(
                assessments(),
                Map.of(
                        "needs",
                        List.of(Map.of("need", "WORK", "text", "hemligt ".repeat(251))),
                        "agencies",
                        List.of("af"),
                        "assessedOn",
                        today.toString()));
        refused(tooLong, "/needs/0/text");
        assertThat(tooLong.asString()).doesNotContain("hemligt");
    }

    private Response assess(Agency agency, List<String> needs) {
        return assess(agency, needs, List.of("af"), today);
    }

    private Response assess(Agency agency, List<String> needs, List<String> agencies, LocalDate on) {
        return agency.post(
                assessments(),
                Map.of(
                        "needs",
                        needs.stream().map(need -> Map.of("need", need)).toList(),
                        "agencies",
                        agencies,
                        "assessedOn",
                        on.toString()));
    }

    private String assessments() {
        return "participants/" + person + "/assessments";
    }

    private static void refused(Response response, String pointer) {
        response.then().statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    private String storedTexts() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select string_agg(encode(cipher, 'escape'), '') from personal_text where participant_id = ?")) {
            query.setObject(1, person);
            var rows = query.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
