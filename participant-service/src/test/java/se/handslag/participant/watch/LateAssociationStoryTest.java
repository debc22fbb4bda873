package se.handslag.participant.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.agencies.LocalGroupRegistered;
import se.handslag.kit.contract.agencies.LocalGroupRegistered.Member;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Named;
import se.handslag.participant.story.TestPersons;
import se.handslag.participant.story.Town;

/** Services hear of each other in any order: who registered before the association was known is not left out for that. */
@QuarkusTest
class LateAssociationStoryTest {
    private static final Instant MONDAY = Instant.parse("2034-02-06T08:00:00Z");

    @Inject
    MovableClock clock;

    @Inject
    ReviewRunner runner;

    @Inject
    Reviews reviews;

    private Agency social;
    private String municipality;

    @BeforeEach
    void anAgencyInAMunicipalityOfNoAssociation() {
        Town.isKnown();
        social = Town.another("social", "KOMMUN");
        clock.stopAt(MONDAY);
    }

    @AfterEach
    void timeIsRealAgain() {
        clock.reset();
    }

    @Test
    void anAssociationThatIsHeardOfLateHasTheWatchesAndTheirDeadlines() {
        municipality = "9931";
        UUID person = registered();
        assess(person);
        ours().body("items.dueAt", contains("2034-02-13T23:00:00Z"));
        assertThat(association(person)).isEmpty();

        String association = "late-" + social.code();
        announce(association);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            runner.run();
            return association(person).equals(Optional.of(association));
        });
        // By the same rules the same watch goes on, as if nothing had happened.
        ours().body("items.kind", contains("NO_NEXT_STEP")).body("items.dueAt", contains("2034-02-13T23:00:00Z"));
    }

    @Test
    void anOfferOfBeforeReachesTheCoordinatorOfTheAssociationThatCameAfter() {
        municipality = "9932";
        UUID person = registered();
        UUID handOff = social.offers(person, social.hasConsentFor(person, Town.AF), Town.AF);
        String association = "late-" + social.code();
        announce(association);
        clock.stopAt(Instant.parse("2034-04-03T08:00:00Z"));
        String coordinator = Tokens.of("coordinator-" + association)
                .association(association)
                .roles(Set.of(Roles.COORDINATOR))
                .sign();
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            List<String> lifted = Api.as(coordinator)
                    .get("lifted-hand-offs")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            return lifted.contains(handOff.toString());
        });
    }

    @Test
    void whatWasLiftedBeforeTheGroupWasKnownIsOnItsListWhenItIs() {
        municipality = "9933";
        UUID person = registered();
        UUID handOff = social.offers(person, social.hasConsentFor(person, Town.AF), Town.AF);
        clock.stopAt(Instant.parse("2034-04-03T08:00:00Z"));
        social.reads("lifted-hand-offs").body("items", empty());

        try (var writer = new TopicWriter()) {
            writer.write(OutgoingEvent.of(
                    new LocalGroupRegistered(
                            municipality,
                            "Samverkansgrupp",
                            "late-" + social.code(),
                            List.of(new Member(social.code(), Optional.empty()))),
                    municipality,
                    0,
                    municipality,
                    Clock.systemUTC()));
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            List<String> lifted =
                    social.reads("lifted-hand-offs").statusCode(200).extract().path("items.id");
            return lifted.contains(handOff.toString());
        });
    }

    private UUID registered() {
        return Agency.id(
                social.post("participants", Named.by(TestPersons.personnummer(), "Testina", "Provberg", municipality))
                        .then()
                        .statusCode(201));
    }

    private void assess(UUID person) {
        social.post(
                        "participants/" + person + "/assessments",
                        Map.of(
                                "assessedOn",
                                LocalDate.of(2034, 2, 6).toString(),
                                "agencies",
                                List.of(social.code()),
                                "needs",
                                List.of(Map.of("need", "WORK"))))
                .then()
                .statusCode(201);
    }

    private ValidatableResponse ours() {
        return social.reads("watches").statusCode(200);
    }

    private Optional<String> association(UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> reviews.associationOf(person));
    }

    private void announce(String association) {
        UUID id = UUID.randomUUID();
        try (var writer = new TopicWriter()) {
            writer.write(OutgoingEvent.of(
                    new AssociationRegistered(id, association, "Sent", List.of(municipality)),
                    id,
                    0,
                    id.toString(),
                    Clock.systemUTC()));
        }
    }
}
