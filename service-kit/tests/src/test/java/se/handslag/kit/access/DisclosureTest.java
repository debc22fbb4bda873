package se.handslag.kit.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.Topics;
import se.handslag.kit.fixture.Rows;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;

@QuarkusTest
class DisclosureTest {
    private static final String RECORDS = "select count(*) from access_record where participant_id = ?::uuid";
    private static final String GRANTED =
            RECORDS + " and outcome = 'GRANTED' and basis = 'own-secret' and agency = 'af'";
    private static final String DENIED = RECORDS + " and outcome = 'DENIED' and basis = 'NONE' and agency = 'fk'";

    @Inject
    Rows rows;

    private final String person = UUID.randomUUID().toString();

    @Test
    void whatIsShownIsRecordedAndShipped() {
        Api.as(Tokens.agency("af")).when().get("/secrets/" + person).then().statusCode(200);
        assertThat(rows.count(GRANTED, person)).isEqualTo(1);
        try (TopicReader reader = new TopicReader(Topics.ACCESS)) {
            assertThat(reader.awaitKey(person, 1)).hasSize(1);
        }
    }

    @Test
    void eachPersonOfAListIsRecorded() {
        String other = UUID.randomUUID().toString();
        Api.as(Tokens.agency("af"))
                .queryParam("with", other)
                .when()
                .get("/secrets/" + person + "/list")
                .then()
                .statusCode(200);
        assertThat(rows.count(GRANTED, person)).isEqualTo(1);
        assertThat(rows.count(GRANTED, other)).isEqualTo(1);
    }

    @Test
    void ofAListWhereEachIsJudgedAloneWhoIsNotShownIsNotRecorded() {
        String other = UUID.randomUUID().toString();
        Api.as(Tokens.agency("af"))
                .queryParam("with", other)
                .when()
                .get("/secrets/" + person + "/each")
                .then()
                .statusCode(200)
                .body("$", contains(person));
        assertThat(rows.count(GRANTED, person)).isEqualTo(1);
        assertThat(rows.count(RECORDS, other)).isZero();
    }

    @Test
    void whatIsDeniedIsRecordedToo() {
        Api.as(Tokens.agency("fk")).when().get("/secrets/" + person).then().spec(Api.problem(ProblemTypes.NOT_FOUND));
        assertThat(rows.count(DENIED, person)).isEqualTo(1);
    }

    @Test
    void withoutARecordThereIsNoData() {
        // The action is not a name that the log takes, so the record fails in the database.
        Api.as(Tokens.agency("af"))
                .when()
                .get("/secrets/" + person + "/unrecordable")
                .then()
                .spec(Api.problem(ProblemTypes.INTERNAL_ERROR));
        assertThat(rows.count(RECORDS, person)).isZero();
    }
}
