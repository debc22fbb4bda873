package se.handslag.intervention.intervention;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.intervention.support.Bodies;
import se.handslag.intervention.support.Ground;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** A caseworker looks for what fits, and tells nothing about the person. */
@QuarkusTest
class SearchStoryTest {
    @Inject
    Scene scene;

    private String association;
    private String agency;
    private UUID young;
    private UUID sick;
    private UUID all;

    @BeforeEach
    void threeInterventions() {
        association = scene.association("0882", "0883");
        agency = scene.agency();
        young = register(body -> {
            body.put("targetGroups", List.of("YOUNG_NEET", "YOUNG_DISABILITY"));
            body.put("age", Map.of("from", 16, "to", 29));
            body.put("municipalities", List.of("0883"));
        });
        sick = register(body -> {
            body.put("targetGroups", List.of("LONG_TERM_SICK"));
            body.put("age", Map.of("from", 30));
            body.put("places", 1);
        });
        all = register(body -> body.put("startsOn", "2018-07-01"));
    }

    @Test
    void byTargetGroup() {
        assertThat(found("targetGroup=YOUNG_NEET")).containsExactly(young);
        assertThat(found("targetGroup=LONG_TERM_SICK")).containsExactly(sick);
        assertThat(found("targetGroup=FOREIGN_BORN")).isEmpty();
    }

    @Test
    void byMunicipality() {
        assertThat(found("municipality=0883")).containsExactly(young, sick, all);
        assertThat(found("municipality=0882")).containsExactly(sick, all);
        assertThat(found("municipality=0180")).isEmpty();
    }

    @Test
    void byAgeWithThoseForAllAges() {
        assertThat(found("age=29")).containsExactly(young, all);
        assertThat(found("age=30")).containsExactly(sick, all);
        assertThat(found("age=15")).containsExactly(all);
    }

    @Test
    void byDay() {
        assertThat(found("on=2018-06-30")).containsExactly(young, sick);
        assertThat(found("on=2018-07-01")).containsExactly(young, sick, all);
        assertThat(found("on=2019-01-01")).isEmpty();
    }

    @Test
    void byFreePlaces() {
        assertThat(found("freePlaces=true")).containsExactly(young, sick, all);
        Ground ground = new Ground(scene, association, agency, sick);
        UUID participation = ground.running();
        assertThat(found("freePlaces=true")).containsExactly(young, all);
        assertThat(found("freePlaces=false")).containsExactly(young, sick, all);
        ground.out(participation, Bodies.out()).statusCode(201);
        assertThat(found("freePlaces=true")).containsExactly(young, sick, all);
    }

    @Test
    void allConditionsAtOncePageByPage() {
        assertThat(found("municipality=0883&targetGroup=YOUNG_NEET&age=20&freePlaces=true&on=2018-03-01"))
                .containsExactly(young);
        String next = Api.as(Tokens.agency(agency))
                .get("/interventions?limit=2&municipality=0883&association=" + association)
                .then()
                .extract()
                .path("_links.next.href");
        List<String> rest = Api.as(Tokens.agency(agency))
                .basePath("")
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        assertThat(rest).containsExactly(all.toString());
    }

    @Test
    void byProgramme() {
        UUID programme = scene.programme(association);
        UUID member = register(body -> body.put("programmeId", programme));
        assertThat(found("programme=" + programme)).containsExactly(member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"age=-1", "age=old", "municipality=Kalmar", "freePlaces=maybe", "on=tomorrow", "programme=mia"})
    void whatMakesNoSenseIsSaid(String query) {
        Api.as(Tokens.agency(agency))
                .get("/interventions?" + query)
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST));
    }

    private UUID register(Consumer<Map<String, Object>> change) {
        Map<String, Object> body = Scene.personal(association, agency);
        change.accept(body);
        return Scene.id(Scene.register(association, body));
    }

    private List<UUID> found(String query) {
        List<String> ids = Api.as(Tokens.agency(agency))
                .get("/interventions?association=" + association + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }
}
