package se.handslag.intervention.importing;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.support.Ground;
import se.handslag.kit.inbox.LocalView;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.rest.Api;

/** Files that an agency sends, and how far they have come. */
final class Files {
    static final String NDJSON = "application/x-ndjson";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String BEFORE =
            "\"before\":{\"work\":[],\"studies\":[],\"registeredAtAf\":true,\"livelihoods\":[\"FORSORJNINGSSTOD\"]}";
    private static final String AFTER = "\"after\":{\"work\":[{\"kind\":\"WORKS_SUBSIDISED\",\"percent\":75}],"
            + "\"studies\":[],\"registeredAtAf\":false,\"livelihoods\":[\"NONE\"]}";

    private final Ground ground;
    private final MovableClock clock;

    Files(Ground ground, MovableClock clock) {
        this.ground = ground;
        this.clock = clock;
    }

    /** A participation of January to June 2018. */
    String ended(String reference, UUID participant) {
        return running(reference, participant, "2018-01-15")
                .replaceFirst(
                        "}$",
                        ",\"outRegistration\":{\"endedOn\":\"2018-06-20\",\"exitReason\":\"COMPLETED_AS_PLANNED\","
                                + "\"next\":\"CLOSING\"," + AFTER + "}}");
    }

    /** One that has not ended. */
    String running(String reference, UUID participant, String startedOn) {
        return "{\"externalReference\":\"" + reference + "\",\"inRegistration\":{\"interventionId\":\""
                + ground.intervention() + "\",\"participantId\":\"" + participant + "\",\"startedOn\":\"" + startedOn
                + "\",\"referredBy\":\"AF\",\"educationLevel\":\"COMPULSORY\",\"followUpConsentGivenOn\":\"2018-01-10\","
                + BEFORE + "}}";
    }

    /** Of one who gave no consent. */
    String anonymous(String reference) {
        return "{\"externalReference\":\"" + reference + "\",\"inRegistration\":{\"interventionId\":\""
                + ground.intervention() + "\",\"anonymous\":{\"sex\":\"FEMALE\",\"budgetYear\":2018}}}";
    }

    /** Sends a file. */
    Response send(String mediaType, String file, boolean dryRun) {
        return Api.as(ground.token())
                .contentType(mediaType)
                .queryParam("dryRun", dryRun)
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/imports");
    }

    /** Sends a file that is taken, and says which import it is; the moment that it waits for its participants is over. */
    UUID imports(String mediaType, String file, boolean dryRun) {
        UUID id = UUID.fromString(
                send(mediaType, file, dryRun).then().statusCode(202).extract().path("id"));
        clock.advance(LocalView.PATIENCE);
        return id;
    }

    /** How far it has come. */
    ValidatableResponse look(UUID id) {
        return Api.as(ground.token()).get("/imports/" + id).then().statusCode(200);
    }

    /** How it is when it is done. */
    ValidatableResponse done(UUID id) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> look(id).extract().<String>path("state").equals("DONE"));
        return look(id);
    }

    /** Every error, page by page: row, problem and place. */
    List<String> errors(UUID id) {
        List<String> all = new ArrayList<>();
        String next = "/imports/" + id + "/errors?limit=100";
        while (next != null) {
            JsonPath page = Api.as(ground.token())
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            for (Map<String, Object> error : page.<Map<String, Object>>getList("items")) {
                all.add(error.get("row") + " " + error.get("problem") + " " + error.get("place"));
            }
            String href = page.get("_links.next.href");
            next = href == null ? null : href.substring(href.indexOf("/imports"));
        }
        return all;
    }
}
