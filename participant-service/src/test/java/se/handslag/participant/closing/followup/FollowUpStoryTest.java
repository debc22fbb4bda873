package se.handslag.participant.closing.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.handslag.kit.contract.participants.FollowUpAnswered;
import se.handslag.kit.event.Topics;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.rest.Api;
import se.handslag.participant.story.Agency;
import se.handslag.participant.story.Told;
import se.handslag.participant.story.Town;

/** Half a year after a case has ended, and again after a year: still in work or study (R2.14, R6.9)? */
@QuarkusTest
class FollowUpStoryTest {
    private Agency agency;
    private UUID person;
    private List<String> booked;

    @BeforeEach
    void aPersonWhoWentToWork() {
        agency = Town.another("uppfoljd", "AF");
        person = agency.registers();
        booked = agency.post("participants/" + person + "/closings", Map.of("outcome", "WORK"))
                .then()
                .statusCode(201)
                .extract()
                .path("followUps.id");
    }

    @Test
    void afterHalfAYearStillAtWorkAndAfterAYearNoMore() {
        answers(booked.get(0), Map.of("answer", "ANSWERED", "inWorkOrStudy", true))
                .then()
                .statusCode(201)
                .body("inWorkOrStudy", equalTo(true));
        answers(booked.get(1), Map.of("answer", "ANSWERED", "inWorkOrStudy", false))
                .then()
                .statusCode(201);

        agency.reads("follow-ups/" + booked.get(1)).body("inWorkOrStudy", equalTo(false));
        // What somebody told is read one by one, so that each reading is on record.
        agency.reads("follow-ups").body("items", hasSize(2)).body("items.inWorkOrStudy", everyItem(nullValue()));
        List<FollowUpAnswered> told = told(2);
        assertThat(told).extracting(FollowUpAnswered::afterMonths).containsExactly(6, 12);
        assertThat(told)
                .extracting(FollowUpAnswered::inWorkOrStudy)
                .containsExactly(Optional.of(true), Optional.of(false));
    }

    @Test
    void whoAnswersNeedNotSay() {
        answers(booked.getFirst(), Map.of("answer", "ANSWERED"))
                .then()
                .statusCode(201)
                .body("inWorkOrStudy", nullValue());
        assertThat(told(1).getFirst().inWorkOrStudy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_REACHED", "DECLINED"})
    void ofWhomWasNotAskedNothingIsKnown(String answer) {
        answers(booked.getFirst(), Map.of("answer", answer, "inWorkOrStudy", false))
                .then()
                .spec(Api.problem(ProblemTypes.INVALID_REQUEST, "/inWorkOrStudy"));
        answers(booked.getFirst(), Map.of("answer", answer)).then().statusCode(201);
        FollowUpAnswered fact = told(1).getFirst();
        assertThat(fact.answer()).isEqualTo(answer);
        assertThat(fact.inWorkOrStudy()).isEmpty();
    }

    private Response answers(String followUp, Map<String, Object> answer) {
        return agency.post("follow-ups/" + followUp + "/answers", answer);
    }

    /** What reports hear of it, once there is that much. */
    private List<FollowUpAnswered> told(int count) {
        try (var reader = new TopicReader(Topics.PARTICIPANTS)) {
            return Told.ofType(reader, person, "se.handslag.followup.answered.v1", count).stream()
                    .map(ContractAssert::assertKeepsContract)
                    .map(event -> event.as(FollowUpAnswered.class))
                    .toList();
        }
    }
}
