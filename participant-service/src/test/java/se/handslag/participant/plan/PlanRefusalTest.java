package se.handslag.participant.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.handslag.participant.story.Planning.changes;
import static se.handslag.participant.story.Planning.completes;
import static se.handslag.participant.story.Planning.consent;
import static se.handslag.participant.story.Planning.drops;
import static se.handslag.participant.story.Planning.hasPlanned;
import static se.handslag.participant.story.Planning.plan;
import static se.handslag.participant.story.Planning.plans;
import static se.handslag.participant.story.Planning.step;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Town;

/** What cannot be done with a plan, and what the caller is told. */
@QuarkusTest
class PlanRefusalTest {
    @Inject
    Clock clock;

    private UUID person;
    private LocalDate today;

    @BeforeEach
    void aPersonAtAf() {
        Town.isKnown();
        person = AF.registers();
        today = Stockholm.today(clock);
    }

    @Test
    void anOwnerThatNobodyKnows() {
        refused(plans(AF, person, step(new Agency("nobody"), today)), 400, "unknown-agency", "/ownerAgency");
    }

    @Test
    void anOwnerThatMayNotSeeThePlan() {
        refused(plans(AF, person, step(FK, today)), 422, "owner-without-basis", "/ownerAgency");
        consent(AF, person, "JOINT_PLANNING", List.of("ASSESSMENT"), FK);
        consent(AF, person, "HAND_OFF", List.of("PLAN"), FK);
        refused(plans(AF, person, step(FK, today)), 422, "owner-without-basis", "/ownerAgency");
        consent(AF, person, "JOINT_PLANNING", List.of("PLAN"), FK);
        plans(AF, person, step(FK, today)).then().statusCode(201);
    }

    @Test
    void codesThatAreInNoList() {
        Map<String, Object> kind = step(AF, today);
        kind.put("kind", "HOPE");
        refused(plans(AF, person, kind), 400, "invalid-request", "/kind");
        Map<String, Object> need = step(AF, today);
        need.put("need", "HOPE");
        refused(plans(AF, person, need), 400, "invalid-request", "/need");
        UUID step = hasPlanned(AF, person, AF, today);
        refused(drops(AF, person, step, "HOPE"), 400, "invalid-request", "/reason");
        Map<String, Object> byHand = Map.of("dueOn", today.plusDays(1).toString(), "reason", "CONSENT_WITHDRAWN");
        refused(changes(AF, person, step, byHand), 400, "invalid-request", "/reason");
    }

    @Test
    void aTextThatIsTooLongIsNotRepeated() {
        Map<String, Object> wanted = step(AF, today);
        wanted.put("text", "hemligt ".repeat(251));
        Response answer = plans(AF, person, wanted);
        refused(answer, 400, "invalid-request", "/text");
        assertThat(answer.asString()).doesNotContain("hemligt");
        wanted.put("text", "   ");
        refused(plans(AF, person, wanted), 400, "invalid-request", "/text");
    }

    @Test
    void datesThatCannotBe() {
        refused(plans(AF, person, step(AF, today.minusDays(1))), 400, "invalid-request", "/dueOn");
        UUID step = hasPlanned(AF, person, AF, today);
        refused(completes(AF, person, step, today.plusDays(1)), 400, "invalid-request", "/doneOn");
    }

    @Test
    void aChangeThatChangesNothingOrNamesAUnitAlone() {
        UUID step = hasPlanned(AF, person, AF, today);
        Map<String, Object> same = Map.of("dueOn", today.toString(), "reason", "OTHER");
        changes(AF, person, step, same).then().statusCode(400);
        Map<String, Object> unit = Map.of("ownerUnitId", UUID.randomUUID(), "reason", "OTHER");
        refused(changes(AF, person, step, unit), 400, "invalid-request", "/ownerAgency");
    }

    @Test
    void aWriteMeantForAnotherVersionOfThePlan() {
        String read = AF.reads(plan(person)).extract().header("ETag");
        hasPlanned(AF, person, AF, today);
        Response late = Api.as(AF.token())
                .header("If-Match", read)
                .body(step(AF, today))
                .post(plan(person) + "/steps");
        late.then().statusCode(412).body("type", equalTo("urn:handslag:problem:stale-etag"));
        String now = AF.reads(plan(person)).extract().header("ETag");
        Api.as(AF.token())
                .header("If-Match", now)
                .body(step(AF, today))
                .post(plan(person) + "/steps")
                .then()
                .statusCode(201);
    }

    @Test
    void aStepThatHasEnded() {
        UUID step = hasPlanned(AF, person, AF, today);
        completes(AF, person, step, today).then().statusCode(201);
        drops(AF, person, step, "OTHER")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:plan-step-ended"));
    }

    @Test
    void aStepThatIsNoneOrAnotherPersons() {
        UUID another = hasPlanned(AF, AF.registers(), AF, today);
        completes(AF, person, another, today).then().statusCode(404);
        completes(AF, person, UUID.randomUUID(), today).then().statusCode(404);
        plans(AF, UUID.randomUUID(), step(AF, today)).then().statusCode(404);
    }

    @Test
    void ofTheAnonymousOnlyCodesAreKept() {
        UUID anonymous = Agency.id(AF.post(
                        "participants",
                        Map.of("identity", Map.of("kind", "ANONYMOUS", "sex", "MALE", "budgetYear", 2026)))
                .then()
                .statusCode(201));
        hasPlanned(AF, anonymous, AF, today);
        Map<String, Object> wanted = step(AF, today);
        wanted.put("text", "Vem det är");
        plans(AF, anonymous, wanted).then().statusCode(400);
    }

    private static void refused(Response response, int status, String slug, String pointer) {
        response.then()
                .statusCode(status)
                .body("type", equalTo("urn:handslag:problem:" + slug))
                .body("errors.pointer", hasItem(pointer));
    }
}
