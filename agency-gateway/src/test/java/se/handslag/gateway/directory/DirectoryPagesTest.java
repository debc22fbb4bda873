package se.handslag.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** Lists page by keyset: nothing twice, nothing left out, and never a sort of the whole table. */
@QuarkusTest
class DirectoryPagesTest {
    private final String prefix = "p" + UUID.randomUUID().toString().substring(0, 6);
    private final String platform =
            Tokens.of("platform-" + prefix).roles(Set.of(Roles.PLATFORM_ADMIN)).sign();

    @Inject
    EntityManager entities;

    @Test
    void nextLinksLeadThroughAllAgenciesInOrder() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String code = prefix + "-" + i;
            Api.as(platform)
                    .body(Map.of("code", code, "name", "FK " + i, "kind", "FK"))
                    .post("agencies")
                    .then()
                    .statusCode(201);
            made.add(code);
        }

        assertThat(walk("agencies?limit=2", "items.code"))
                .doesNotHaveDuplicates()
                .containsSubsequence(made);
    }

    @Test
    void nextLinksLeadThroughAllUnitsInOrder() {
        String code = prefix + "-units";
        Api.as(platform)
                .body(Map.of("code", code, "name", "FK", "kind", "FK"))
                .post("agencies")
                .then()
                .statusCode(201);
        for (String name : List.of("Ölands enhet", "Emmaboda", "Aktivitetskravet")) {
            Api.as(platform)
                    .body(Map.of("name", name))
                    .post("agencies/{code}/units", code)
                    .then()
                    .statusCode(201);
        }

        assertThat(walk("agencies/" + code + "/units?limit=2", "items.name"))
                .containsExactly("Aktivitetskravet", "Emmaboda", "Ölands enhet");
    }

    @Test
    void theUnitsOfAnAgencyAreReadAlongAnIndex() {
        List<?> plan = entities.createNativeQuery(
                        "explain select * from agency_unit where agency_code = 'af' and name > 'a' order by name limit 21")
                .getResultList();

        assertThat(plan.toString()).contains("agency_unit_name_once").doesNotContain("Sort");
    }

    private List<String> walk(String first, String field) {
        List<String> found = new ArrayList<>();
        String next = Api.ROOT + "/" + first;
        while (next != null) {
            JsonPath page = RestAssured.given()
                    .auth()
                    .oauth2(platform)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(page.getList(field, String.class));
            String href = page.getString("_links.next.href");
            next = href == null
                    ? null
                    : URI.create(href).getRawPath() + "?" + URI.create(href).getRawQuery();
        }
        return found;
    }
}
