package se.handslag.gateway.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.access.AccessRecorded;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.id.Ids;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Any service's access records can be searched by the agency they are about, and reading them is on record too. */
@QuarkusTest
class AccessLogTest {
    private static final Instant START = Instant.parse("2026-11-01T08:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final UUID participant = Ids.next();
    private final String agency = "af-" + UUID.randomUUID().toString().substring(0, 8);
    private final String officer = Tokens.agency(agency);

    @Test
    void anAgencysOfficerReadsWhatThatAgencySawNewestFirst() {
        tell(agency, 3);
        tell("fk", 1);

        awaitEntries(3);

        List<String> times = walk("access-records?participantId=" + participant + "&to=2026-11-02T00:00:00Z&limit=2");
        assertThat(times).containsExactly("2026-11-01T08:02:00Z", "2026-11-01T08:01:00Z", "2026-11-01T08:00:00Z");
    }

    @Test
    void aPeriodIsFromInclusiveToExclusive() {
        tell(agency, 3);
        awaitEntries(3);

        assertThat(walk("access-records?participantId=" + participant
                        + "&from=2026-11-01T08:01:00Z&to=2026-11-01T08:02:00Z"))
                .containsExactly("2026-11-01T08:01:00Z");
    }

    @Test
    void readingTheLogIsOnRecordInTheLog() {
        tell(agency, 1);
        awaitEntries(1);

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(actions()).contains("read-access-records"));
    }

    @Test
    void oneRecordIsReadByItsAgencyAndByNoOther() {
        tell(agency, 1);
        awaitEntries(1);
        String self = entries().getString("items[0]._links.self.href");
        String path = URI.create(self).getPath();

        RestAssured.given()
                .auth()
                .oauth2(officer)
                .get(path)
                .then()
                .statusCode(200)
                .body("agency", equalTo(agency));
        RestAssured.given().auth().oauth2(Tokens.agency("fk")).get(path).then().statusCode(404);
    }

    @Test
    void onlyAnOfficerMayReadAndMustSayAboutWhom() {
        String caseworker = Tokens.of("agency-" + agency)
                .agency(agency)
                .roles(Set.of(Roles.CASEWORKER))
                .sign();

        Api.as(caseworker)
                .queryParam("participantId", participant)
                .get("access-records")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        Api.as(officer).get("access-records").then().spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        Api.as(officer)
                .queryParam("participantId", "191212121212")
                .get("access-records")
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST));
        Api.anonymous().get("access-records").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    private void tell(String reader, int records) {
        try (TopicWriter writer = new TopicWriter()) {
            for (int i = 0; i < records; i++) {
                UUID id = Ids.next();
                Instant at = START.plus(Duration.ofMinutes(i));
                writer.write(OutgoingEvent.of(
                        new AccessRecorded(
                                id,
                                at,
                                reader,
                                "agency-" + reader,
                                "subject",
                                participant,
                                "read-identity",
                                "responsible-agency",
                                Optional.empty(),
                                "GRANTED",
                                ""),
                        id,
                        0,
                        participant.toString(),
                        Clock.systemUTC()));
            }
        }
    }

    private void awaitEntries(int atLeast) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(entries().getList("items.id")).hasSizeGreaterThanOrEqualTo(atLeast));
    }

    private JsonPath entries() {
        return Api.as(officer)
                .queryParam("participantId", participant)
                .queryParam("to", "2026-11-02T00:00:00Z")
                .get("access-records")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> actions() {
        return Api.as(officer)
                .queryParam("participantId", participant)
                .get("access-records")
                .jsonPath()
                .getList("items.action");
    }

    private List<String> walk(String first) {
        List<String> times = new ArrayList<>();
        String next = Api.ROOT + "/" + first;
        while (next != null) {
            JsonPath page = RestAssured.given()
                    .auth()
                    .oauth2(officer)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .jsonPath();
            times.addAll(page.getList("items.at", String.class));
            String href = page.getString("_links.next.href");
            next = href == null
                    ? null
                    : URI.create(href).getRawPath() + "?" + URI.create(href).getRawQuery();
        }
        return times;
    }
}
