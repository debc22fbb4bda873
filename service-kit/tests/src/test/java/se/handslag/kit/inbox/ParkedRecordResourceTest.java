package se.handslag.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.fixture.events.Effects;
import se.handslag.kit.fixture.events.Facts;
import se.handslag.kit.fixture.events.Trouble;
import se.handslag.kit.id.Ids;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class ParkedRecordResourceTest {
    @Inject
    Inbox inbox;

    @Inject
    ParkedRecords parked;

    @Inject
    Effects effects;

    @Inject
    Trouble trouble;

    private final UUID person = Ids.next();
    private final OutgoingEvent failing = Facts.handled(person, 1);
    private List<Long> ids;

    @BeforeEach
    void parkAnEventAndOneBehindIt() {
        trouble.always(failing.id());
        inbox.consume(Batch.of(failing, Facts.handled(person, 2)));
        ids = parked.list(10_000).stream()
                .filter(record -> record.key().filter(person.toString()::equals).isPresent())
                .map(ParkedRecord::id)
                .toList();
    }

    @Test
    void anOperatorSeesCodesAndNothingOfThePerson() {
        Map<String, Object> first = read(ids.getFirst());
        Map<String, Object> second = read(ids.getLast());

        assertThat(first)
                .containsEntry("topic", "handslag.participants.v1")
                .containsEntry("type", "se.handslag.consent.withdrawn.v1")
                .containsEntry("reason", "java.lang.IllegalStateException")
                .containsEntry("attempts", 1);
        assertThat(second).containsEntry("reason", Parking.BEHIND).containsEntry("keyHash", first.get("keyHash"));
        assertThat(first.toString()).doesNotContain(person.toString());
    }

    @Test
    void theListLeadsThroughAllOfThem() {
        assertThat(all().stream().map(record -> ((Number) record.get("id")).longValue()))
                .containsAll(ids)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aRetryTakesTheRecordAndWhatWaitsBehindItIfItSucceeds() {
        retry(ids.getFirst()).statusCode(200).body("parked", equalTo(true));
        trouble.heal(failing.id());
        retry(ids.getFirst()).statusCode(200).body("parked", equalTo(false));

        assertThat(effects.of(person)).containsExactly(1L, 2L);
        retry(ids.getFirst()).spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    @Test
    void aTypeThatHasNotTheFormOfOneIsNotShown() {
        UUID other = Ids.next();
        inbox.consume(
                new Batch().addAs("Anna Andersson", Facts.handled(other, 1)).records());
        ParkedRecord record = parked.list(10_000).getLast();

        assertThat(record.key()).contains(other.toString());
        assertThat(read(record.id())).doesNotContainKey("type");
    }

    @Test
    void nobodyElseMay() {
        for (String token : List.of(Tokens.agency("af"), Tokens.association("kalmar-lan"))) {
            Api.as(token).get("parked-records").then().spec(Api.problem(ProblemTypes.NOT_PERMITTED));
            Api.as(token)
                    .post("parked-records/{id}/retries", ids.getFirst())
                    .then()
                    .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        }
        Api.anonymous().get("parked-records").then().spec(Api.problem(ProblemTypes.NOT_AUTHENTICATED));
    }

    private static Map<String, Object> read(long id) {
        return all().stream()
                .filter(record -> ((Number) record.get("id")).longValue() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> all() {
        List<Map<String, Object>> seen = new ArrayList<>();
        String next = "parked-records?limit=2";
        while (next != null) {
            JsonPath page = asOperator()
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items"));
            String href = page.getString("_links.next.href");
            next = href == null ? null : href.substring(href.indexOf("parked-records"));
        }
        return seen;
    }

    private static ValidatableResponse retry(long id) {
        return asOperator().post("parked-records/{id}/retries", id).then();
    }

    private static RequestSpecification asOperator() {
        return Api.as(Tokens.platform());
    }
}
