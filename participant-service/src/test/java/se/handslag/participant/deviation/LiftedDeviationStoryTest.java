package se.handslag.participant.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static se.handslag.participant.story.Town.MUNICIPALITY;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.agencies.LocalGroupRegistered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.kit.time.Stockholm;
import se.handslag.participant.directory.KnownGroups;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Merges;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** What is lifted reaches the local group, and tells nobody what has become of the person since. */
@QuarkusTest
class LiftedDeviationStoryTest {
    private static final AtomicInteger NEXT = new AtomicInteger(9911);

    @Inject
    KnownGroups groups;

    @Inject
    Clock clock;

    private final String place = String.valueOf(NEXT.getAndIncrement());
    private final Agency giver = Town.another("af-", "AF");
    private final Agency receiver = Town.another("kommun-", "KOMMUN");
    private final UUID unit = Town.unitOf(receiver);
    private final String number = TestPersons.personnummer();
    private UUID person;
    private UUID handOff;

    @BeforeEach
    void thePersonIsWithTheReceiverNow() {
        Town.isKnown();
        var group = new LocalGroupRegistered(
                place,
                "Samverkansgrupp",
                "forbund-ett",
                List.of(
                        new LocalGroupRegistered.Member(giver.code(), Optional.empty()),
                        new LocalGroupRegistered.Member(receiver.code(), Optional.of(unit))));
        try (var writer = new TopicWriter()) {
            writer.write(OutgoingEvent.of(group, place, 0, place, Clock.systemUTC()));
        }
        person = Agency.id(giver.post("participants", Named.by(number, "Testina", "Provberg", place))
                .then()
                .statusCode(201));
        handOff = giver.offers(person, giver.hasConsentFor(person, receiver), receiver);
        receiver.accept(handOff, Stockholm.today(clock)).then().statusCode(201);
        receiver.takeOver(handOff, Stockholm.today(clock)).then().statusCode(201);
        await().atMost(Duration.ofSeconds(30)).until(() -> QuarkusTransaction.requiringNew()
                .call(() -> groups.seating(giver.code(), Optional.empty()).contains(place)));
    }

    @Test
    void theManagersOfTheGroupReadWhatWasLiftedAndNothingOfThePerson() {
        UUID noted = Agency.id(record(giver, "GOOD_EXAMPLE", null).then().statusCode(201));
        receiver.reads("lifted-deviations").body("items.id", not(hasItem(noted.toString())));
        lift(giver, noted).then().statusCode(201);

        String seen = receiver.reads("lifted-deviations")
                .statusCode(200)
                .body("items.id", contains(noted.toString()))
                .body("items[0].agencies", contains(giver.code(), receiver.code()))
                .body("items[0].recordedBy", equalTo(giver.code()))
                .extract()
                .asString();
        assertThat(seen).doesNotContain(person.toString(), handOff.toString(), place);
        MUNICIPALITY.reads("lifted-deviations").body("items.id", not(hasItem(noted.toString())));
        managerOf(receiver, unit).body("items.id", contains(noted.toString()));
        managerOf(receiver, UUID.randomUUID()).body("items", empty());
        Api.as(Tokens.of("desk")
                        .agency(receiver.code())
                        .roles(Set.of(Roles.CASEWORKER))
                        .sign())
                .get("lifted-deviations")
                .then()
                .statusCode(403);
    }

    @Test
    void whoHasLetGoCannotTellFromAnAnswerThatThePersonIsProtected() {
        UUID before = Agency.id(record(giver, "DEVIATION", null).then().statusCode(201));
        UUID lifted = Agency.id(record(giver, "DEVIATION", null).then().statusCode(201));
        lift(giver, lifted).then().statusCode(201);
        Response unprotected = record(giver, "DEVIATION", "Inget besked");
        unprotected.then().statusCode(400).body("errors.pointer", contains("/text"));

        receiver.post("participants/" + person + "/protections", Map.of("kind", "SEKRETESSMARKERING"))
                .then()
                .statusCode(201);

        Response protectedNow = record(giver, "DEVIATION", "Inget besked");
        protectedNow.then().statusCode(400);
        assertThat(protectedNow.<String>path("detail")).isEqualTo(unprotected.path("detail"));
        assertThat(protectedNow.<List<Object>>path("errors")).isEqualTo(unprotected.path("errors"));
        lift(giver, before).then().statusCode(201).body("$", hasKey("liftedAt"));
        UUID after = Agency.id(record(giver, "DEVIATION", null).then().statusCode(201));
        lift(giver, after).then().statusCode(201).body("$", hasKey("liftedAt"));
        // And nowhere does it stand any longer where the person lived.
        receiver.reads("lifted-deviations").body("items", empty());
    }

    @Test
    void nothingIsWrittenAboutAPersonUnderAnIdThatHasEnded() {
        Agency other = Town.another("fk-", "FK");
        String older = TestPersons.earlierNumberOf(number);
        UUID goesOn =
                Agency.id(other.post("participants", Named.by(older)).then().statusCode(201));
        Merges.agree(receiver, person, other, older);

        record(receiver, "DEVIATION", "Inget besked").then().statusCode(400);
        record(receiver, "DEVIATION", null).then().statusCode(201);
        other.post("participants/" + goesOn + "/protections", Map.of("kind", "SEKRETESSMARKERING"))
                .then()
                .statusCode(201);
        record(receiver, "DEVIATION", "Inget besked").then().statusCode(400);
        record(receiver, "DEVIATION", null).then().statusCode(201);
    }

    @Test
    void whatIsNotThereAndWhatOneMayNotSeeAreTheSame() {
        UUID noted = Agency.id(record(giver, "DEVIATION", null).then().statusCode(201));
        for (String path : List.of("participants/" + person, "hand-offs/" + handOff, "deviations/" + noted)) {
            String unknown = path.substring(0, path.indexOf('/') + 1) + UUID.randomUUID();
            Map<String, Object> refused =
                    MUNICIPALITY.reads(path).statusCode(404).extract().path("$");
            Map<String, Object> missing =
                    MUNICIPALITY.reads(unknown).statusCode(404).extract().path("$");
            assertThat(List.of(refused.get("type"), refused.get("title"), refused.get("detail"), refused.keySet()))
                    .isEqualTo(List.of(
                            missing.get("type"), missing.get("title"), missing.get("detail"), missing.keySet()));
        }
    }

    private Response record(Agency agency, String kind, String text) {
        var body = new java.util.HashMap<String, Object>(
                Map.of("kind", kind, "category", "WAITING_TIME", "handOffId", handOff));
        if (text != null) {
            body.put("text", text);
        }
        return agency.post("deviations", body);
    }

    private static Response lift(Agency agency, UUID deviation) {
        return agency.post("deviations/" + deviation + "/lifts", null);
    }

    private static io.restassured.response.ValidatableResponse managerOf(Agency agency, UUID unit) {
        return Api.as(Tokens.of("chef-" + agency.code())
                        .agency(agency.code())
                        .unit(unit)
                        .roles(Set.of(Roles.MANAGER))
                        .sign())
                .get("lifted-deviations")
                .then()
                .statusCode(200);
    }
}
