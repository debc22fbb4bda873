package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.access.AccessRecorded;
import se.handslag.kit.contract.agency.AgencyPlanStepNotice;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.MovableClock;
import se.handslag.kit.testing.TopicReader;

/** An agency that answers for a step of somebody's plan learns so in its own system, for as long as consent stands. */
@QuarkusTest
class OwnerOfAStepIsToldTest {
    @Inject
    DeliveryStories stories;

    @Inject
    MovableClock clock;

    @AfterEach
    void clockBack() {
        clock.reset();
    }

    @Test
    void theOwnerIsToldWhatBecomesOfItsStepAndTheResponsibleAgencyOfNone() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.plansStep();
            story.plansOwnStep();
            story.stepIsOverdue(1);
            story.stepIsDone();

            stories.deliverAll();

            assertThat(happened(story.receiver)).containsExactly("GIVEN", "OVERDUE", "DONE");
            assertThat(stories.topicOf(story.giver)).isEmpty();
        }
    }

    @Test
    void aNoticeTellsTheStepAndItsDateAndNeitherWhoseNorWhatItIs() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.plansStep();

            stories.deliverAll();

            ConsumerRecord<String, byte[]> told =
                    stories.topicOf(story.receiver).getFirst();
            AgencyPlanStepNotice notice = notice(told);
            assertThat(notice.stepId()).isEqualTo(story.step);
            assertThat(told.key()).isEqualTo(notice.participantReference());
            assertThat(new String(told.value(), StandardCharsets.UTF_8))
                    .contains("2026-12-01")
                    .doesNotContain(story.key(), "MEETING", story.giver);
        }
    }

    @Test
    void aStepThatGoesFromOneAgencyToAnotherIsToldToBothAndNeitherLearnsOfTheOther() {
        try (Story story = Story.ofItsOwn()) {
            String next = Story.newCode("next");
            Story.createTopic(next);
            story.consents();
            var consent = story.consentsTo(next);
            story.plansStep();
            story.givesStepTo(next, consent);

            stories.deliverAll();

            assertThat(happened(story.receiver)).containsExactly("GIVEN", "TAKEN_BACK");
            assertThat(happened(next)).containsExactly("GIVEN");
            assertThat(text(story.receiver)).noneMatch(told -> told.contains(next));
            assertThat(text(next)).noneMatch(told -> told.contains(story.receiver));
        }
    }

    @Test
    void afterWithdrawalOnlyThatTheStepIsTakenBackIsTold() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.plansStep();
            story.withdraws();
            story.stepIsOverdue(1);
            story.takesStepBack();
            story.dropsStep();

            stories.deliverAll();

            assertThat(happened(story.receiver)).containsExactly("GIVEN", "TAKEN_BACK");
        }
    }

    @Test
    void whoWasNeverToldOfAStepIsNotToldThatItIsTakenBack() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.withdraws();
            story.plansStep();
            story.takesStepBack();

            stories.deliverAll();

            assertThat(stories.topicOf(story.receiver)).isEmpty();
        }
    }

    @Test
    void aReplayAfterWithdrawalTellsNothingMore() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.plansStep();
            story.takesStepBack();
            story.withdraws();
            stories.deliverAll();

            stories.resetGroup();
            stories.deliverAll();

            assertThat(happened(story.receiver)).containsExactly("GIVEN", "TAKEN_BACK");
        }
    }

    @Test
    void anExpiredConsentEndsWhatTheOwnerIsTold() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.plansStep();
            stories.deliverAll();
            clock.advance(Duration.ofDays(120));
            story.stepIsOverdue(2);

            stories.deliverAll();

            assertThat(happened(story.receiver)).containsExactly("GIVEN");
        }
    }

    @Test
    void everyNoticeLeavesAnAccessRecordWithItsConsent() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            String event = story.plansStep().toString();

            stories.deliverAll();

            assertThat(stories.strings(
                            "select role || ' ' || basis from delivery_record where event_id = ?::uuid", event))
                    .containsExactly("OWNER consent");
            try (TopicReader access = new TopicReader(Topics.ACCESS)) {
                AccessRecorded record = ContractAssert.assertKeepsContract(
                                access.awaitKey(story.key(), 1).getFirst())
                        .as(AccessRecorded.class);
                assertThat(record.agency()).isEqualTo(story.receiver);
                assertThat(record.action()).isEqualTo("deliver-plan-step-notice");
                assertThat(record.consentId()).contains(story.consent);
            }
        }
    }

    private List<String> happened(String agency) {
        return stories.topicOf(agency).stream()
                .map(record -> notice(record).happened())
                .toList();
    }

    private List<String> text(String agency) {
        return stories.topicOf(agency).stream()
                .map(record -> new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static AgencyPlanStepNotice notice(ConsumerRecord<String, byte[]> record) {
        return ContractAssert.assertKeepsAgencyContract(record).as(AgencyPlanStepNotice.class);
    }
}
