package se.handslag.outcome.rest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** The description's example looks like what is answered. */
@QuarkusTest
class ReportExampleTest {
    private final Stage stage;
    private final ObjectMapper json;

    ReportExampleTest(Stage stage, ObjectMapper json) {
        this.stage = stage;
        this.json = json;
    }

    @Test
    void theExampleHasTheFieldsOfARealReport() throws JsonProcessingException {
        Story story = new Story().registered();
        UUID rehab = story.intervention("Rehab", "af");
        story.starts(rehab, "2018-02-01").ends("2018-02-28", Situations.studies(20));
        story.counted(story.countOnly("Konferens"), "2018-02-02", 75);
        stage.play(story);
        JsonNode example = json.readTree(ReportExample.HALF_YEAR);
        JsonNode real = json.readTree(Stage.halfYear(story).asString());
        ((ObjectNode) real.at("/interventions/0")).putArray("results");
        assertEquals(paths(real, ""), paths(example, ""));
    }

    @Test
    void theExampleStandsInTheDescription() {
        String operation = "paths.find { it.key.endsWith('/reports/participations') }.value.get";
        Api.anonymous()
                .queryParam("format", "JSON")
                .get("/openapi")
                .then()
                .statusCode(200)
                .body(operation + ".operationId", equalTo("reportParticipations"))
                .body(operation + ".responses.'200'.content.'application/json'.examples", hasKey("halfYear"))
                .body(operation + ".responses.keySet()", hasItems("304", "400", "401", "403", "404"))
                .body(
                        operation + ".parameters.findAll { it.name }.name",
                        hasItems("association", "from", "to", "asOf"));
    }

    private static Set<String> paths(JsonNode node, String path) {
        Set<String> paths = new TreeSet<>(Set.of(path));
        node.properties().forEach(field -> paths.addAll(paths(field.getValue(), path + "/" + field.getKey())));
        if (node.isArray()) {
            node.forEach(element -> paths.addAll(paths(element, path + "/*")));
        }
        return paths;
    }
}
