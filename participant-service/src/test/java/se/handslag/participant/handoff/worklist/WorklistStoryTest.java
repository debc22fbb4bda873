package se.handslag.participant.handoff.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.handoff.lifting.Neglected;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.Planning;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** What an agency finds on its lists. Each story has two agencies of its own, whose lists begin empty. */
@QuarkusTest
class WorklistStoryTest {
    @Inject
    Clock clock;

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
    void whatHasEndedIsOffTheListAndFoundByItsState() {
        UUID open = offered("0882");
        UUID declined = offered("0882");
        receiver.decline(declined, "NO_CAPACITY").then().statusCode(201);

        assertThat(ids(receiver, "hand-offs")).containsExactly(open);
        assertThat(ids(giver, "hand-offs?list=from-us")).containsExactly(open);
        assertThat(ids(giver, "hand-offs?list=to-us")).isEmpty();
        assertThat(ids(receiver, "hand-offs?state=DECLINED")).containsExactly(declined);
    }

    @Test
    void waitingAndOverdueShowBothSidesOfTheAgency() {
        UUID toUs = offered("0882");
        Map<String, Object> wait =
                Map.of("reason", "NO_PLACE_YET", "reviewOn", today.plusDays(7).toString());
        receiver.post("hand-offs/" + toUs + "/waitlistings", wait).then().statusCode(201);
        UUID person = receiver.registers();
        UUID fromUs = receiver.offers(person, receiver.hasConsentFor(person, giver), giver);
        giver.post("hand-offs/" + fromUs + "/waitlistings", wait).then().statusCode(201);
        UUID late = offered("0882");
        Neglected.to(1, late);

        assertThat(ids(receiver, "hand-offs?list=waiting")).containsExactly(toUs, fromUs);
        assertThat(ids(receiver, "hand-offs?list=overdue")).containsExactly(late);
        assertThat(ids(giver, "hand-offs?list=overdue")).containsExactly(late);
        assertThat(ids(receiver, "hand-offs?sort=due")).containsExactly(late, toUs);
    }

    @Test
    void aListIsNarrowedByMunicipalityLevelDeadlineAndUnit() {
        UUID here = offered("0882");
        UUID there = offered("0880");
        Neglected.to(2, there);
        UUID unit = Town.unitOf(receiver);
        UUID person = giver.registers();
        UUID toUnit = Agency.id(giver.post(
                        "hand-offs",
                        Map.of(
                                "participantId",
                                person,
                                "consentId",
                                giver.hasConsentFor(person, receiver),
                                "receivingAgency",
                                receiver.code(),
                                "receivingUnitId",
                                unit))
                .then()
                .statusCode(201));

        assertThat(ids(receiver, "hand-offs?municipality=0880")).containsExactly(there);
        assertThat(ids(receiver, "hand-offs?level=2")).containsExactly(there);
        assertThat(ids(receiver, "hand-offs?unit=" + unit)).containsExactly(toUnit);
        assertThat(ids(receiver, "hand-offs?dueBefore=" + clock.instant())).containsExactly(there);
        assertThat(ids(receiver, "hand-offs?state=OFFERED&level=0")).containsExactly(here, there, toUnit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"offered", "due"})
    void pagesFollowEachOtherInBothOrders(String sort) {
        List<UUID> offered =
                List.of(offered("0882"), offered("0882"), offered("0882"), offered("0882"), offered("0882"));
        List<UUID> read = new ArrayList<>();
        String next = "hand-offs?limit=2&sort=" + sort;
        while (next != null) {
            Response page = Api.as(receiver.token()).get(next);
            List<String> found = page.then().statusCode(200).extract().path("items.id");
            found.forEach(id -> read.add(UUID.fromString(id)));
            String link = page.path("_links.next.href");
            next = link == null ? null : link.substring(link.indexOf("hand-offs?"));
        }
        assertThat(read).containsExactlyElementsOf(offered);
    }

    @Test
    void aCaseworkerTakesAHandOffAndAManagerGivesIt() {
        UUID mine = offered("0882");
        UUID others = offered("0882");
        String caseworker = token("kim", Roles.CASEWORKER);
        assign(caseworker, mine, Map.of()).then().statusCode(201).body("caseworker", equalTo("kim-worker-subject"));
        assign(caseworker, others, Map.of("caseworker", "robin-worker-subject"))
                .then()
                .statusCode(403);
        assign(token("chef", Roles.MANAGER), others, Map.of("caseworker", "robin-worker-subject"))
                .then()
                .statusCode(201);

        assertThat(ids(caseworker, "hand-offs?caseworker=me")).containsExactly(mine);
        assertThat(ids(receiver, "hand-offs?caseworker=robin-worker-subject")).containsExactly(others);
        giver.reads("hand-offs/" + mine).statusCode(200).body("$", not(hasKey("caseworker")));
        assign(giver.token(), mine, Map.of()).then().statusCode(403);
        assign(MUNICIPALITY.token(), mine, Map.of()).then().statusCode(404);
        receiver.decline(mine, "NO_CAPACITY").then().statusCode(201);
        assign(caseworker, mine, Map.of()).then().statusCode(409);
    }

    @Test
    void aCaseworkerIsNeverANameOrANumber() {
        UUID handOff = offered("0882");
        for (String no : List.of("199001012385", "19900101-2385", "Kim Andersson", "kim@kommun.example")) {
            assign(receiver.token(), handOff, Map.of("caseworker", no)).then().statusCode(400);
        }
    }

    @Test
    void whoHasNoNextStepIsFound() {
        UUID planned = giver.registers();
        UUID offered = giver.registers();
        UUID forgotten = giver.registers();
        UUID step = Planning.hasPlanned(giver, planned, giver, today.plusDays(3));
        UUID handOff = giver.offers(offered, giver.hasConsentFor(offered, receiver), receiver);
        assertThat(ids(giver, "participants?nextStep=none")).containsExactly(forgotten);

        Planning.completes(giver, planned, step, today).then().statusCode(201);
        receiver.decline(handOff, "NO_CAPACITY").then().statusCode(201);
        assertThat(ids(giver, "participants?nextStep=none")).containsExactly(planned, offered, forgotten);
        assertThat(ids(giver, "participants?nextStep=none&limit=1")).containsExactly(planned);
        giver.reads("hand-off-counts").body("withoutNextStep", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list=ours",
                "level=4",
                "municipality=Kalmar",
                "sort=id",
                "list=from-us&caseworker=me",
                "state=DECLINED&level=1",
                "state=DECLINED&sort=due",
                "list=overdue&state=RECALLED",
                "unit=7"
            })
    void whatMakesNoSenseIsRefused(String query) {
        giver.reads("hand-offs?" + query).statusCode(400).body("type", containsString("invalid-request"));
    }

    private UUID offered(String municipality) {
        UUID person = Agency.id(
                giver.post("participants", Named.by(TestPersons.personnummer(), "Testina", "Provberg", municipality))
                        .then()
                        .statusCode(201));
        return giver.offers(person, giver.hasConsentFor(person, receiver), receiver);
    }

    private String token(String who, String role) {
        return Tokens.of(who + "-worker")
                .agency(receiver.code())
                .roles(Set.of(role))
                .sign();
    }

    private static Response assign(String token, UUID handOff, Map<String, String> body) {
        return Api.as(token).body(body).post("hand-offs/" + handOff + "/assignments");
    }

    private static List<UUID> ids(Agency reader, String path) {
        return ids(reader.token(), path);
    }

    private static List<UUID> ids(String token, String path) {
        List<String> found =
                Api.as(token).get(path).then().statusCode(200).extract().path("items.id");
        return found.stream().map(UUID::fromString).toList();
    }
}
