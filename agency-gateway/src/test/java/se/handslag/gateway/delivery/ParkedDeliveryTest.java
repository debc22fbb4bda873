package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

/** The operator sees what waits, and need not wait for the next try once the cause is mended. */
@QuarkusTest
class ParkedDeliveryTest {
    private static final String PATH = "parked-deliveries";

    @Inject
    DeliveryStories stories;

    @Test
    void theOperatorHasAParkedDeliveryTriedAtOnce() {
        try (Story stuck = Story.toNowhere()) {
            stuck.consents();
            stuck.offers();
            stories.deliverAll();
            stories.awaitParked(stuck.key(), "no-topic");
            postponeToNextYear(stuck.key());
            String id = idOf(stuck.key());

            assertThat(listed()).contains(Integer.valueOf(id));
            Story.createTopic(stuck.receiver);
            operator().post(PATH + "/" + id + "/retries").then().statusCode(202);

            try (RunningDelivery _ = stories.running("retried")) {
                stories.awaitParked(stuck.key());
            }
            assertThat(stories.toldTo(stuck.receiver)).containsExactly("offered");
            operator().post(PATH + "/" + id + "/retries").then().statusCode(404);
        }
    }

    @Test
    void nobodyElseSeesThem() {
        Api.as(Tokens.agency("curious")).get(PATH).then().statusCode(403);
    }

    private static RequestSpecification operator() {
        return Api.as(Tokens.platform());
    }

    private static List<Integer> listed() {
        return operator()
                .queryParam("limit", 100)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private String idOf(String key) {
        return stories.strings("select id::text from delivery_parked where record_key = ?", key)
                .getFirst();
    }

    private void postponeToNextYear(String key) {
        stories.strings(
                "update delivery_parked set retry_at = retry_at + interval '1 year' where record_key = ? returning id::text",
                key);
    }
}
