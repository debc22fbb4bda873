package se.handslag.intervention.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.intervention.support.Scene;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Undertakings of the field with the money and the size that they were published with. */
@QuarkusTest
class UndertakingStoryTest {
    private static final List<List<String>> STOCKHOLM = List.of(
            List.of("0136", "0138", "0192"),
            List.of("0127", "0126"),
            List.of("0181", "0140"),
            List.of("0182", "0186"),
            List.of("0163", "0114"));

    @Inject
    Scene scene;

    @Test
    void mobilisationBeforeWorkInFiveAssociationsAndElevenMunicipalities() {
        List<String> associations = STOCKHOLM.stream()
                .map(municipalities -> scene.association(municipalities.toArray(String[]::new)))
                .toList();
        Map<String, Object> asked = Scene.programmeOf(associations.toArray(String[]::new));
        asked.putAll(Map.of("startsOn", "2016-01-01", "endsOn", "2020-12-31"));
        asked.putAll(Map.of("totalKronor", 150_000_000, "esfKronor", 100_000_000));
        UUID mia = register(associations.getFirst(), asked);
        List<UUID> interventions = new ArrayList<>();
        String agency = scene.agency();
        for (int one = 0; one < associations.size(); one++) {
            for (String municipality : STOCKHOLM.get(one)) {
                Map<String, Object> body = Scene.personal(associations.get(one), agency);
                body.putAll(Map.of("programmeId", mia, "esfFunded", true, "municipalities", List.of(municipality)));
                interventions.add(Scene.id(Scene.register(associations.get(one), body)));
            }
        }
        assertThat(interventions).hasSize(11);
        Api.as(Tokens.agency(agency))
                .get("/interventions?limit=100&programme=" + mia)
                .then()
                .statusCode(200)
                .body("items", hasSize(11))
                .body("items.municipalities.flatten().unique()", hasSize(11))
                .body("items.association.unique()", hasSize(5));
        Api.as(Tokens.agency(agency))
                .get("/interventions?programme=" + mia + "&municipality=0192")
                .then()
                .body("items.id", equalTo(List.of(interventions.get(2).toString())));
    }

    @Test
    void whatFortySevenMillionsWerePlannedForAndWhatTheyWereUsedFor() {
        String rar = scene.association("0480", "0484");
        Map<String, Object> asked = Scene.programmeOf(rar);
        asked.putAll(Map.of("owner", "Samordningsförbundet RAR Sörmland", "plannedParticipants", 250));
        asked.putAll(Map.of("startsOn", "2018-01-01", "endsOn", "2020-06-30"));
        asked.putAll(Map.of("totalKronor", 47_000_000, "esfKronor", 31_000_000));
        UUID isak = register(rar, asked);
        Map<String, Object> body = Scene.personal(rar, scene.agency());
        body.putAll(Map.of("programmeId", isak, "esfFunded", true, "endsOn", "2020-06-30"));
        UUID intervention = Scene.id(Scene.register(rar, body));
        int[][] years = {{2018, 6_000_000, 12_000_000}, {2019, 7_000_000, 13_000_000}, {2020, 3_000_000, 6_000_000}};
        for (int[] year : years) {
            tell(rar, intervention, year[0], "INSATS_COST", year[1]);
            tell(rar, intervention, year[0], "ESF_INSATS_COST", year[2]);
        }
        Api.as(Tokens.association(rar))
                .get("/budget-reports?programme=" + isak)
                .then()
                .statusCode(200)
                .body("years.year", equalTo(List.of(2018, 2019, 2020)))
                .body("total.budgetKronor", equalTo(47_000_000))
                .body("total.esfBudgetKronor", equalTo(31_000_000))
                .body("total.esfShareOfBudget.percent", equalTo(66.0f))
                .body("total.esfShareOfBudget.ofKronor", equalTo(47_000_000))
                .body("total.remainingKronor", equalTo(47_000));
    }

    private static UUID register(String association, Map<String, Object> body) {
        ValidatableResponse answer = Api.as(Tokens.association(association))
                .body(body)
                .post("/programmes")
                .then();
        return Scene.id(answer);
    }

    private static void tell(String association, UUID intervention, int year, String type, int budget) {
        Map<String, Object> body = new HashMap<>();
        body.put("budgetKronor", budget);
        body.put("actualKronor", budget - budget / 1000);
        Api.as(Tokens.association(association))
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/interventions/" + intervention + "/budgets/" + year + "/"
                        + type.toLowerCase(Locale.ROOT).replace('_', '-'))
                .then()
                .statusCode(200);
    }
}
