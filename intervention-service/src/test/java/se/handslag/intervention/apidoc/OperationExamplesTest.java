package se.handslag.intervention.apidoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Each body in the API's description has an example of ours, and those one can send are accepted as they are. */
@QuarkusTest
class OperationExamplesTest {
    private static final Set<String> OF_THE_KIT = Set.of("readApiInfo", "listParkedRecords", "retryParkedRecord");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Scene scene;

    @Test
    void everyRequestAndAnswerHasAnExampleOfOurs() throws IOException {
        JsonNode api = JSON.readTree(Api.anonymous()
                .basePath("")
                .get("/handslag/v1/openapi.json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        List<String> without = new ArrayList<>();
        List<String> operations = new ArrayList<>();
        api.get("paths")
                .forEach(path -> path.forEach(operation -> {
                    String id = operation.path("operationId").asText();
                    if (id.isEmpty() || OF_THE_KIT.contains(id)) {
                        return;
                    }
                    operations.add(id);
                    if (operation.has("requestBody")) {
                        check(id + ".request", operation.get("requestBody").path("content"), without);
                    }
                    operation.get("responses").properties().stream()
                            .filter(answer -> answer.getKey().startsWith("2"))
                            .forEach(answer ->
                                    check(id + ".response", answer.getValue().path("content"), without));
                }));
        assertThat(operations).hasSizeGreaterThan(12).doesNotHaveDuplicates();
        assertThat(without).isEmpty();
    }

    @Test
    void theExamplesMayBeSentAsTheyAre() throws IOException {
        Ground ground = Ground.of(scene);
        String intervention = ground.intervention().toString();
        Map<String, Object> in = example("registerIn.request");
        in.putAll(Map.of("interventionId", intervention, "participantId", scene.participant()));
        UUID participation = Scene.id(ground.in(in));
        ground.out(participation, example("registerOut.request")).statusCode(201);
        ground.corrects(participation, "start", 1, example("correctStart.request"))
                .statusCode(201);
        ground.corrects(participation, "end", 2, example("correctEnd.request")).statusCode(201);

        Map<String, Object> asked = example("registerIntervention.request");
        UUID programme = scene.programme(ground.association());
        asked.putAll(Map.of(
                "association",
                ground.association(),
                "carriedOutBy",
                List.of(ground.agency()),
                "programmeId",
                programme.toString()));
        Scene.register(ground.association(), asked).statusCode(201);
        Api.as(Tokens.association(ground.association()))
                .header("If-Match", "\"0\"")
                .body(with(example("reviseIntervention.request"), "programmeId", programme.toString()))
                .put("/interventions/" + intervention)
                .then()
                .statusCode(200);

        Map<String, Object> question = example("registerQuestion.request");
        question.put("association", ground.association());
        UUID questionId = Scene.id(Api.as(Tokens.association(ground.association()))
                .body(question)
                .post("/questions")
                .then());
        Api.as(Tokens.association(ground.association()))
                .header("If-Match", "\"0\"")
                .body(example("reviseQuestion.request"))
                .put("/questions/" + questionId)
                .then()
                .statusCode(200);

        String counts = "/interventions/" + scene.conference(ground.association()) + "/counts";
        UUID count = Scene.id(Api.as(Tokens.association(ground.association()))
                .body(example("recordCount.request"))
                .post(counts)
                .then());
        Api.as(Tokens.association(ground.association()))
                .body(example("correctCount.request"))
                .post(counts + "/" + count + "/corrections")
                .then()
                .statusCode(201);

        Map<String, Object> association = example("registerAssociation.request");
        association.put("code", Scene.code("forbund"));
        Api.as(Tokens.platform()).body(association).post("/associations").then().statusCode(201);
    }

    @Test
    void theExamplesOfProgrammesMayBeSentAsTheyAre() {
        String association = scene.association();
        Map<String, Object> asked =
                with(example("registerProgramme.request"), "associations", List.of(association, scene.association()));
        asked.put("code", Scene.code("program"));
        UUID programme = Scene.id(Api.as(Tokens.association(association))
                .body(asked)
                .post("/programmes")
                .then());
        Api.as(Tokens.association(association))
                .header("If-Match", "\"0\"")
                .body(with(example("reviseProgramme.request"), "associations", List.of(association)))
                .put("/programmes/" + programme)
                .then()
                .statusCode(200);
    }

    @Test
    void theExamplesOfProvidersMayBeSentAsTheyAre() {
        Ground ground = Ground.of(scene);
        String token = Tokens.association(ground.association());
        UUID provider = Scene.id(Api.as(token)
                .body(with(example("registerProvider.request"), "association", ground.association()))
                .post("/providers")
                .then());
        Api.as(token)
                .header("If-Match", "\"0\"")
                .body(example("reviseProvider.request"))
                .put("/providers/" + provider)
                .then()
                .statusCode(200);
        Map<String, Object> asked = with(example("registerAgreement.request"), "providerId", provider);
        UUID agreement = Scene.id(Api.as(token)
                .body(with(asked, "interventionId", ground.intervention()))
                .post("/agreements")
                .then());
        Api.as(token)
                .header("If-Match", "\"0\"")
                .body(example("reviseAgreement.request"))
                .put("/agreements/" + agreement)
                .then()
                .statusCode(200);
    }

    @Test
    void theExamplesOfMoneyMayBeSentAsTheyAre() {
        String association = scene.association("0880", "0882", "0883");
        UUID intervention = scene.intervention(association, scene.agency());
        Map.of(
                        "/interventions/" + intervention + "/budgets/2018/insats-cost", "recordBudget",
                        "/associations/" + association + "/administration-budgets/2018", "recordAdministrationBudget",
                        "/associations/" + association + "/financings/2018", "recordFinancing")
                .forEach((path, operation) -> Api.as(Tokens.association(association))
                        .header("If-Match", "\"0\"")
                        .body(example(operation + ".request"))
                        .put(path)
                        .then()
                        .statusCode(200));
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        body.put(field, value);
        return body;
    }

    private static void check(String name, JsonNode content, List<String> without) {
        if (content.isEmpty()) {
            without.add(name + " has no content");
        }
        content.properties().stream()
                .filter(type -> type.getKey().endsWith("json") || name.endsWith(".request"))
                .forEach(type -> {
                    JsonNode value =
                            type.getValue().path("examples").path("example").path("value");
                    boolean json =
                            type.getKey().endsWith("json") && !type.getKey().endsWith("ndjson");
                    JsonNode wanted =
                            json ? JSON.valueToTree(example(name)) : TextNode.valueOf(text(name, type.getKey()));
                    if (!value.equals(wanted)) {
                        without.add(name + " as " + type.getKey());
                    }
                });
    }

    private static String text(String name, String mediaType) {
        String file = "openapi/examples/" + name + "." + mediaType.replaceAll(".*/(x-)?", "");
        try (InputStream text = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return text == null ? "" : new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> example(String name) {
        String file = "openapi/examples/" + name + ".json";
        try (InputStream json = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return json == null ? Map.of() : JSON.readValue(json, Map.class);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
