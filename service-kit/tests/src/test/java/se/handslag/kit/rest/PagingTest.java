package se.handslag.kit.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class PagingTest {
    private static final int THINGS = 5;
    private final String token = Tokens.agency("af");
    private final String prefix = "p " + UUID.randomUUID();

    @BeforeEach
    void make() {
        for (int i = 0; i < THINGS; i++) {
            Api.as(token)
                    .body("{\"name\":\"" + prefix + i + "\",\"kind\":\"ROUND\"}")
                    .when()
                    .post("/things")
                    .then()
                    .statusCode(201);
        }
    }

    private RequestSpecification call() {
        return Api.as(token).queryParam("prefix", prefix);
    }

    private JsonPath follow(String href) {
        return Api.as(token)
                .basePath("")
                .urlEncodingEnabled(false)
                .when()
                .get(URI.create(href))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void followingNextShowsEveryRowOnce() {
        List<String> names = new ArrayList<>();
        JsonPath page = call().queryParam("limit", 2).when().get("/things").jsonPath();
        String first = page.getString("_links.first.href");
        int pages = 1;
        names.addAll(page.getList("items.name"));
        while (page.getString("_links.next.href") != null) {
            assertThat(page.getString("_links.next.href")).contains("limit=2").contains("prefix=p%20");
            page = follow(page.getString("_links.next.href"));
            names.addAll(page.getList("items.name"));
            pages++;
        }
        assertThat(names).containsExactly(prefix + 0, prefix + 1, prefix + 2, prefix + 3, prefix + 4);
        assertThat(pages).isEqualTo(3);
        assertThat(page.getInt("_meta.count")).isEqualTo(1);
        assertThat(follow(first).getList("items.name")).containsExactly(prefix + 0, prefix + 1);
        assertThat(page.getString("_links.first.href")).isEqualTo(first);
    }

    @Test
    void aPageSaysWhatItIs() {
        JsonPath page = call().queryParam("offset", 3).when().get("/things").jsonPath();
        assertThat(page.getInt("_meta.limit")).isEqualTo(20);
        assertThat(page.getInt("_meta.offset")).isEqualTo(3);
        assertThat(page.getInt("_meta.count")).isEqualTo(2);
        assertThat(page.getString("_links.next")).isNull();
        assertThat(page.getString("_links.self.rel")).isEqualTo("self");
        assertThat(page.getString("_links.self.method")).isEqualTo("GET");
    }

    @Test
    void beyondTheEndThereIsAnEmptyPage() {
        JsonPath page = call().queryParam("offset", 900)
                .when()
                .get("/things")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(page.getList("items")).isEmpty();
    }

    @Test
    void linksAreThoseOfTheDoorTheCallerCameThrough() {
        JsonPath page = call().queryParam("limit", 2)
                .header("Forwarded", "for=192.0.2.1;host=api.kommun.test;proto=https")
                .header("X-Forwarded-Host", "evil.test")
                .when()
                .get("/things")
                .jsonPath();
        for (String link : List.of("self", "first", "next")) {
            assertThat(page.getString("_links." + link + ".href"))
                    .startsWith("https://api.kommun.test/handslag/v1/things?");
        }
        assertThat(page.getString("items[0]._links.self.href"))
                .startsWith("https://api.kommun.test/handslag/v1/things/");
    }
}
