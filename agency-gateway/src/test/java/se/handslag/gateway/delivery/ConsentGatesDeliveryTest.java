package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.CloudEventHeaders;
import se.handslag.kit.testing.MovableClock;

/** Nobody learns anything without a consent that stands, live or on replay (A1, R3.3). */
@QuarkusTest
class ConsentGatesDeliveryTest {
    @Inject
    DeliveryStories stories;

    @Inject
    MovableClock clock;

    @AfterEach
    void clockBack() {
        clock.reset();
    }

    @Test
    void afterWithdrawalOnlyTheRecallIsTold() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.offers();
            story.withdraws();
            story.accepts();
            story.recalls();

            stories.deliverAll();

            assertThat(stories.toldTo(story.giver)).containsExactly("offered", "recalled");
            assertThat(stories.toldTo(story.receiver)).containsExactly("offered", "recalled");
        }
    }

    @Test
    void whoWasNeverToldOfAnOfferIsNotToldOfItsRecall() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.withdraws();
            story.offers();
            story.recalls();

            stories.deliverAll();

            assertThat(stories.toldTo(story.giver)).isEmpty();
            assertThat(stories.toldTo(story.receiver)).isEmpty();
        }
    }

    @Test
    void aReplayAfterWithdrawalTellsNothing() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.offers();
            story.withdraws();
            story.recalls();
            stories.deliverAll();

            stories.resetGroup();
            stories.deliverAll();

            assertThat(stories.toldTo(story.giver)).containsExactly("offered", "recalled");
            assertThat(stories.toldTo(story.receiver)).containsExactly("offered", "recalled");
        }
    }

    @Test
    void aReplayWhileConsentStandsTellsTheSameNoticeAgain() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.offers();
            stories.deliverAll();

            stories.resetGroup();
            stories.deliverAll();

            List<ConsumerRecord<String, byte[]>> told = stories.topicOf(story.receiver);
            assertThat(told).hasSize(2);
            assertThat(told)
                    .extracting(record -> DeliveryStories.header(record, CloudEventHeaders.ID))
                    .containsOnly(DeliveryStories.header(told.getFirst(), CloudEventHeaders.ID));
        }
    }

    @Test
    void anExpiredConsentEndsWhatTheReceiverIsToldButNotTheGiver() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.offers();
            stories.deliverAll();
            clock.advance(Duration.ofDays(120));
            story.declines();

            stories.deliverAll();

            assertThat(stories.toldTo(story.giver)).containsExactly("offered", "declined");
            assertThat(stories.toldTo(story.receiver)).containsExactly("offered");
        }
    }

    @Test
    void anUnknownConsentMakesTheOfferWaitUntilItIsKnown() {
        try (Story story = Story.ofItsOwn()) {
            story.offers();
            stories.deliverAll();
            assertThat(stories.parked(story.key())).containsExactly("consent-unknown");
            assertThat(stories.toldTo(story.receiver)).isEmpty();

            story.consents();
            clock.advance(Duration.ofMinutes(10));
            try (RunningDelivery _ = stories.running("consent-comes")) {
                stories.awaitTold(story.receiver, "offered");
            }
            assertThat(stories.parked(story.key())).isEmpty();
        }
    }
}
