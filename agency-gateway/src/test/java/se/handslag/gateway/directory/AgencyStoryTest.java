package se.handslag.gateway.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.contract.agencies.AgencyRegistered;
import se.handslag.kit.contract.agencies.UnitRegistered;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class AgencyStoryTest {
    private final String code =
            "kommun-" + UUID.randomUUID().toString().substring(0, 8).replaceFirst("^", "a");
    private final String platform =
            Tokens.of("platform-" + code).roles(Set.of(Roles.PLATFORM_ADMIN)).sign();
    private final String caseworker = Tokens.agency("af");

    @Test
    void aRegisteredAgencyIsReadByAllAndAnnounced() {
        register("Kalmar kommun")
                .then()
                .statusCode(201)
                .header("Location", endsWith("/handslag/v1/agencies/" + code))
                .header("ETag", "\"0\"")
                .body("code", equalTo(code))
                .body("municipality", equalTo("0880"))
                .body("_links.units.href", endsWith("/agencies/" + code + "/units"));

        Api.as(caseworker)
                .get("agencies/{code}", code)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("name", equalTo("Kalmar kommun"))
                .body("registeredAt", notNullValue());

        AgencyRegistered event = announced(1).as(AgencyRegistered.class);
        assertThat(event.name()).isEqualTo("Kalmar kommun");
        assertThat(event.municipality()).contains("0880");
    }

    @Test
    void aChangeNeedsTheVersionThatWasReadAndIsAnnouncedWithTheNext() {
        register("Kalmar");
        Map<String, String> change = Map.of("name", "Kalmar kommun", "municipality", "0880");

        Api.as(platform).body(change).put("agencies/{code}", code).then().statusCode(428);
        Api.as(platform)
                .header("If-Match", "\"7\"")
                .body(change)
                .put("agencies/{code}", code)
                .then()
                .statusCode(412);
        Api.as(platform)
                .header("If-Match", "\"0\"")
                .body(change)
                .put("agencies/{code}", code)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Kalmar kommun"));

        ReceivedEvent event = announced(2);
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.as(AgencyRegistered.class).name()).isEqualTo("Kalmar kommun");
    }

    @Test
    void whoHoldsTheVersionGetsNoBodyAgain() {
        register("Kalmar kommun");

        Api.as(caseworker)
                .header("If-None-Match", "\"0\"")
                .get("agencies/{code}", code)
                .then()
                .statusCode(304);
    }

    @Test
    void aUnitIsRegisteredOnceAndAnnouncedInTheAgencysOrder() {
        register("Kalmar kommun");
        String unit = Api.as(platform)
                .body(Map.of("name", "Socialtjänst"))
                .post("agencies/{code}/units", code)
                .then()
                .statusCode(201)
                .body("agency", equalTo(code))
                .extract()
                .path("id");

        Api.as(platform)
                .body(Map.of("name", " Socialtjänst "))
                .post("agencies/{code}/units", code)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:handslag:problem:unit-already-registered"));
        Api.as(caseworker)
                .get("agencies/{code}/units", code)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(unit))
                .body("_meta.count", equalTo(1))
                .body("_links.next", nullValue());
        Api.as(caseworker)
                .get("agencies/{code}/units/{id}", code, unit)
                .then()
                .statusCode(200)
                .body("_links.self.href", endsWith(unit));

        UnitRegistered event = announced(2).as(UnitRegistered.class);
        assertThat(event.unitId()).hasToString(unit);
    }

    @Test
    void theSameCommandAgainWithItsKeyGivesTheSameAnswer() {
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("code", code, "name", "Kalmar", "kind", "KOMMUN", "municipality", "0880");
        Api.as(platform)
                .header("Idempotency-Key", key)
                .body(body)
                .post("agencies")
                .then()
                .statusCode(201);

        Api.as(platform)
                .header("Idempotency-Key", key)
                .body(body)
                .post("agencies")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .header("Location", containsString(code));
    }

    private Response register(String name) {
        return Api.as(platform)
                .body(Map.of("code", code, "name", name, "kind", "KOMMUN", "municipality", "0880"))
                .post("agencies");
    }

    /** The nth event of this agency, which keeps its contract. */
    private ReceivedEvent announced(int nth) {
        try (TopicReader reader = new TopicReader(Topics.AGENCIES)) {
            ConsumerRecord<String, byte[]> record = reader.awaitKey(code, nth).get(nth - 1);
            return ContractAssert.assertKeepsContract(record);
        }
    }
}
