package se.handslag.participant.plan.owned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.testing.MovableClock;
import se.handslag.participant.access.SeenUnits;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Planning;
import se.handslag.participant.story.QueryPlan;
import se.handslag.participant.story.Staff;
import se.handslag.participant.story.Town;

/** An agency that answers for a step in somebody else's participant's plan finds it, and in time. */
@QuarkusTest
class OwnedStepStoryTest {
    private static final LocalDate FIRST = LocalDate.of(2035, 3, 5);
    private static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000000001");

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    private Agency social;
    private Agency clinic;
    private UUID person;
    private UUID consent;

    @BeforeEach
    void aClinicThatPlansTogetherWithTheSocialServices() {
        Town.isKnown();
        clock.stopAt(Instant.parse("2035-03-01T08:00:00Z"));
        social = Town.another("social", "KOMMUN");
        clinic = Town.another("region", "REGION");
        person = social.registers();
        consent = Planning.consentToPlanTogether(social, person, clinic);
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void theOwnerSeesItsStepsAndWhichAreLate() {
        UUID later = Planning.hasPlanned(social, person, clinic, FIRST.plusDays(9));
        UUID first = Planning.hasPlanned(social, person, clinic, FIRST);
        UUID theirs = Planning.hasPlanned(social, person, social, FIRST);

        String next = clinic.reads("plan-steps?owner=us&limit=1")
                .body("items.id", contains(first.toString()))
                .body("items[0].dueOn", equalTo(FIRST.toString()))
                .body("items[0].overdue", equalTo(false))
                .body("items[0]", not(hasKey("participantId")))
                .extract()
                .path("_links.next.href");
        clinic.reads(next.substring(next.indexOf("plan-steps"))).body("items.id", contains(later.toString()));
        social.reads("plan-steps").body("items.id", contains(theirs.toString()));

        clock.stopAt(Instant.parse("2035-03-06T08:00:00Z"));
        clinic.reads("plan-steps?overdue=true")
                .body("items.id", contains(first.toString()))
                .body("items[0].overdue", equalTo(true));
        Planning.completes(clinic, person, first, FIRST).then().statusCode(201);
        clinic.reads("plan-steps?overdue=true").body("items", empty());
    }

    @Test
    void oneStepNamesThePersonOnTheConsentThatItRestsOn() throws SQLException {
        UUID step = Planning.hasPlanned(social, person, clinic, FIRST);
        clinic.reads("plan-steps/" + step)
                .body("participantId", equalTo(person.toString()))
                .body("_links.plan.href", endsWith("/participants/" + person + "/plan"));
        assertThat(recorded()).containsExactly("read-plan-step party-of-joint-planning " + consent);
        social.reads("plan-steps/" + step).statusCode(404);

        // The consent runs out by itself, which changes nothing but what may be read.
        clock.stopAt(Instant.parse("2039-03-01T08:00:00Z"));
        clinic.reads("plan-steps/" + step).statusCode(200).body("$", not(hasKey("participantId")));
        clinic.reads("participants/" + person + "/plan").statusCode(404);
    }

    @Test
    void whenTheConsentIsWithdrawnTheStepIsBackWithTheResponsibleAgency() {
        UUID step = Planning.hasPlanned(social, person, clinic, FIRST);
        social.withdrawConsent(person, consent).then().statusCode(201);
        clinic.reads("plan-steps").body("items", empty());
        clinic.reads("plan-steps/" + step).statusCode(404);
        social.reads("plan-steps").body("items.id", contains(step.toString()));
    }

    @Test
    void aStepOfAUnitIsThatUnits() {
        UUID door = Town.unitOf(clinic);
        UUID other = Town.unitOf(clinic);
        Map<String, Object> ofDoor = Planning.step(clinic, FIRST);
        ofDoor.put("ownerUnitId", door);
        UUID step = Agency.id(Planning.plans(social, person, ofDoor).then().statusCode(201));

        assertThat(ids(Staff.caseworker(clinic, door))).containsExactly(step.toString());
        assertThat(ids(Staff.caseworker(clinic, other))).isEmpty();
        assertThat(ids(Staff.caseworkerOfNoUnit(clinic))).isEmpty();
        assertThat(ids(Staff.manager(clinic, other))).containsExactly(step.toString());
        Staff.caseworker(clinic, other).reads("plan-steps/" + step).statusCode(404);
        clinic.reads("plan-steps?unit=" + other).body("items", empty());
        clinic.reads("plan-steps?unit=" + door).body("items.id", contains(step.toString()));
    }

    @Test
    void anotherUnitOfTheResponsibleAgencyDoesItsStepWithoutSeeingThePerson() {
        UUID housing = Town.unitOf(social);
        UUID income = Town.unitOf(social);
        UUID client = Staff.caseworker(social, housing).registers();
        Staff ofIncome = Staff.caseworker(social, income);
        UUID done = leftTo(client, income);
        UUID dropped = leftTo(client, income);

        ofIncome.reads("participants/" + client).statusCode(404);
        String own = "plan-steps/" + done;
        ofIncome.reads(own).statusCode(200).body("$", not(hasKey("participantId")));
        Staff.caseworker(social, Town.unitOf(social))
                .post(own + "/completions", Map.of("doneOn", "2035-03-01"))
                .then()
                .statusCode(404);

        ofIncome.post(own + "/completions", Map.of("doneOn", "2035-03-01"))
                .then()
                .statusCode(201)
                .header("Location", nullValue())
                .body("state", equalTo("DONE"))
                .body("doneOn", equalTo("2035-03-01"));
        String answer = ofIncome.post("plan-steps/" + dropped + "/drops", Map.of("reason", "NOT_POSSIBLE"))
                .then()
                .statusCode(201)
                .body("dropReason", equalTo("NOT_POSSIBLE"))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(client.toString());
        ofIncome.post(own + "/completions", Map.of("doneOn", "2035-03-01"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:plan-step-ended"));
        Staff.caseworker(social, housing)
                .reads("participants/" + client + "/plan")
                .body("steps.state", contains("DONE", "DROPPED"));
    }

    @Test
    void anAgencyThatPlansTogetherEndsItsStepByTheStepToo() {
        UUID step = Planning.hasPlanned(social, person, clinic, FIRST);
        social.post("plan-steps/" + step + "/completions", Map.of("doneOn", "2035-03-01"))
                .then()
                .statusCode(404);

        // When the consent has run out it is the responsible agency's to end: who does not see the plan changes nothing
        // in it.
        clock.stopAt(Instant.parse("2039-03-01T08:00:00Z"));
        clinic.post("plan-steps/" + step + "/completions", Map.of("doneOn", "2035-03-01"))
                .then()
                .statusCode(404);
        clock.stopAt(Instant.parse("2035-03-02T08:00:00Z"));
        clinic.post("plan-steps/" + step + "/drops", Map.of("reason", "HAPPY"))
                .then()
                .statusCode(400);
        clinic.post("plan-steps/" + step + "/completions", Map.of("doneOn", "2035-03-01"))
                .then()
                .statusCode(201);
    }

    private UUID leftTo(UUID client, UUID unit) {
        Map<String, Object> step = Planning.step(social, FIRST);
        step.put("ownerUnitId", unit);
        return Agency.id(Planning.plans(social, client, step).then().statusCode(201));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        clinic.reads("plan-steps?owner=them").statusCode(400);
        clinic.reads("plan-steps?overdue=perhaps").statusCode(400);
    }

    @Test
    void theListComesInOrderFromItsIndex() throws SQLException {
        var later = new PageRequest() {
            @Override
            public Optional<Cursor> cursor() {
                return Optional.of(Cursor.after(FIRST, ID));
            }
        };
        var asked = new OwnedSteps.Asked(
                "af", new SeenUnits(false, Optional.of(ID)), Optional.of(ID), Optional.of(FIRST.plusDays(1)));
        String sql = OwnedSteps.sql(asked, later)
                .replace(":agency", "'af'")
                .replace(":ownUnit", "'" + ID + "'")
                .replace(":unit", "'" + ID + "'")
                .replace(":before", "'" + FIRST.plusDays(1) + "'")
                .replace(":on", "'" + FIRST + "'")
                .replace(":last", "'" + ID + "'");
        assertThat(QueryPlan.of(database, "drop index plan_step_open;", sql + " limit 21"))
                .contains("using plan_step_of_owner")
                .doesNotContain("Seq Scan", "Sort");
    }

    private static List<String> ids(Staff who) {
        return who.reads("plan-steps").statusCode(200).extract().path("items.id");
    }

    private List<String> recorded() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select action || ' ' || basis || ' ' || consent_id"
                        + " from access_record where participant_id = ? and agency = ?")) {
            query.setObject(1, person);
            query.setString(2, clinic.code());
            var rows = query.executeQuery();
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
