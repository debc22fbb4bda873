package se.handslag.participant.closing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static se.handslag.participant.story.Town.AF;
import static se.handslag.participant.story.Town.FK;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.Participations;
import se.handslag.participant.story.Planning;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** AF had a person and closed; FK has them now. What was then is AF's, until the person lets AF tell (A1, R3.1). */
@QuarkusTest
class EarlierTimesStoryTest {
    @Inject
    Clock clock;

    private final String number = TestPersons.personnummer();
    private final String oldNumber = TestPersons.earlierNumberOf(number);
    private LocalDate today;
    private UUID person;

    @BeforeEach
    void aPersonWhoComesToFkAfterTheirTimeWithAf() {
        Town.isKnown();
        today = Stockholm.today(clock);
        person = Agency.id(AF.post("participants", Named.by(oldNumber)).then().statusCode(201));
        AF.post("participants/" + person + "/personal-numbers", Named.number(number))
                .then()
                .statusCode(201);
        UUID step = Planning.hasPlanned(AF, person, AF, today);
        Planning.completes(AF, person, step, today).then().statusCode(201);
        AF.post("participants/" + person + "/closings", Map.of("outcome", "STUDY"))
                .then()
                .statusCode(201);
        AF.reads(closings())
                .statusCode(200)
                .body("items.outcome", contains("STUDY"))
                .body("items.agency", contains("af"))
                .body("items.closedOn", contains(today.toString()));
        FK.post("reopenings", Named.number(number)).then().statusCode(201);
    }

    @Test
    void ofTheEarlierTimeTheNewAgencySeesNothing() {
        FK.reads(closings()).statusCode(200).body("items", empty());
        FK.reads("participants/" + person + "/plan").body("steps", empty());
        FK.reads("participants/" + person + "/responsibilities").body("items.agency", contains("fk"));
        FK.reads("participants/" + person + "/personal-numbers").body("items.number", contains(number));
        AF.reads(closings()).statusCode(404);
    }

    @Test
    void whatThePersonLetsTheEarlierAgencyTellIsSeenAndNothingElse() {
        UUID consent = afMayTell("PLAN", "RESPONSIBILITY");

        FK.reads("participants/" + person + "/plan").body("steps.ownerAgency", contains("af"));
        FK.reads("participants/" + person + "/responsibilities").body("items.agency", contains("af", "fk"));
        FK.reads(closings()).body("items.outcome", contains("STUDY")).body("items[0].reopenedAt", notNullValue());
        FK.reads("participants/" + person + "/personal-numbers").body("items.number", contains(number));

        FK.post("participants/" + person + "/consents/" + consent + "/withdrawals", null)
                .then()
                .statusCode(201);
        FK.reads("participants/" + person + "/plan").body("steps", empty());
        FK.reads(closings()).body("items", empty());
    }

    @Test
    void numbersAreToldIfTheyAreNamed() {
        afMayTell("IDENTITY");
        FK.reads("participants/" + person + "/personal-numbers").body("items.number", contains(oldNumber, number));
        FK.reads("participants/" + person + "/plan").body("steps", empty());
    }

    @Test
    void participationsOfTheEarlierTimeAreNotToldToWhoReferredAndHasThePersonNow() {
        Agency clinic = Town.another("region-", "REGION");
        String back = TestPersons.personnummer();
        UUID patient = referredToAf(back, clinic);
        UUID earlier = Participations.start(patient, today.minusDays(40));
        Participations.end(earlier, patient, today.minusDays(5), "COMPLETED_AS_PLANNED");
        AF.post("participants/" + patient + "/closings", Map.of("outcome", "STUDY"))
                .then()
                .statusCode(201);
        clinic.post("reopenings", Named.number(back)).then().statusCode(201);
        UUID present = Participations.start(patient, today.plusDays(1));

        milestones(clinic, "RECEIVED", "STARTED");
        goodExample(clinic, earlier).then().statusCode(404);
        goodExample(clinic, present).then().statusCode(201);

        UUID consent = Agency.id(
                tells(clinic, patient, List.of("PARTICIPATION")).then().statusCode(201));
        milestones(clinic, "RECEIVED", "STARTED", "ENDED", "STARTED");
        clinic.withdrawConsent(patient, consent).then().statusCode(201);
        milestones(clinic, "RECEIVED", "STARTED");
    }

    private static UUID referredToAf(String number, Agency by) {
        Map<String, Object> body = new HashMap<>(Agency.registration(number));
        body.put("referral", Map.of("referredBy", "REGION", "agency", by.code()));
        return Agency.id(AF.post("participants", body).then().statusCode(201));
    }

    private static void milestones(Agency agency, String... what) {
        agency.reads("referrals").body("items[0].milestones.what", contains(what));
    }

    private static Response goodExample(Agency agency, UUID participation) {
        return agency.post(
                "deviations",
                Map.of(
                        "kind",
                        "GOOD_EXAMPLE",
                        "category",
                        "COLLABORATION",
                        "participationId",
                        participation.toString()));
    }

    @Test
    void theAgencyThatClosedAndReopenedKeepsItsOwn() {
        FK.post("participants/" + person + "/closings", Map.of("outcome", "OTHER"))
                .then()
                .statusCode(201);
        AF.post("reopenings", Named.number(number)).then().statusCode(201);

        AF.reads(closings()).body("items.outcome", contains("STUDY"));
        AF.reads("participants/" + person + "/personal-numbers").body("items.number", contains(oldNumber, number));
        AF.reads("participants/" + person).body("responsibleAgency", equalTo("af"));
    }

    private UUID afMayTell(String... categories) {
        return Agency.id(tells(FK, person, List.of(categories)).then().statusCode(201));
    }

    /** AF may tell whoever has the person now. */
    private Response tells(Agency holder, UUID participant, List<String> categories) {
        return holder.post(
                "participants/" + participant + "/consents",
                Map.of(
                        "kind",
                        "INFORMATION_EXCHANGE",
                        "disclosingAgencies",
                        List.of("af"),
                        "receivingAgencies",
                        List.of(holder.code()),
                        "dataCategories",
                        categories,
                        "purpose",
                        "JOINT_PLANNING",
                        "validFrom",
                        today.toString(),
                        "validTo",
                        today.plusMonths(6).toString()));
    }

    private String closings() {
        return "participants/" + person + "/closings";
    }
}
