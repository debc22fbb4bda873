package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.kit.testing.MovableClock;

/** One person's records may have to wait; nobody else's do, and nothing is lost, doubled or out of order. */
@QuarkusTest
class ParkingTest {
    @Inject
    DeliveryStories stories;

    @Inject
    MeterRegistry meters;

    @Inject
    MovableClock clock;

    @Inject
    DeliveryClients clients;

    @Inject
    UseCases useCases;

    @Inject
    ParkedRecords parkedRecords;

    @Inject
    AgencyTopics topics;

    @Inject
    NoticeRecords notices;

    @Inject
    DeliveryMetrics metrics;

    @AfterEach
    void clockBack() {
        clock.reset();
    }

    @Test
    void withoutATopicAPersonsRecordsWaitInOrderAndOthersGoOn() {
        try (Story stuck = Story.toNowhere();
                Story other = Story.ofItsOwn()) {
            stuck.consents();
            stuck.offers();
            other.consents();
            other.offers();
            stuck.accepts();

            try (RunningDelivery _ = stories.running("parking")) {
                stories.awaitTold(other.receiver, "offered");
                stories.awaitParked(stuck.key(), "no-topic", "behind-another");
                await().untilAsserted(() -> assertThat(
                                meters.get("handslag.delivery.parked").gauge().value())
                        .isGreaterThanOrEqualTo(2));
                assertThat(stories.toldTo(stuck.giver)).isEmpty();

                Story.createTopic(stuck.receiver);
                clock.advance(Duration.ofMinutes(10));

                stories.awaitTold(stuck.receiver, "offered", "accepted");
                stories.awaitTold(stuck.giver, "offered", "accepted");
                stories.awaitParked(stuck.key());
            }
        }
    }

    @Test
    void aWithdrawalCountsForWhatIsParked() {
        try (Story stuck = Story.toNowhere()) {
            stuck.consents();
            stuck.offers();
            stuck.withdraws();
            stories.deliverAll();
            stories.awaitParked(stuck.key(), "no-topic");

            Story.createTopic(stuck.receiver);
            clock.advance(Duration.ofMinutes(10));
            try (RunningDelivery _ = stories.running("withdrawn")) {
                stories.awaitParked(stuck.key());
            }

            assertThat(stories.toldTo(stuck.receiver)).isEmpty();
        }
    }

    @Test
    void aCrashAfterAParkedNoticeIsOutDoesNotSendItAgain() {
        try (Story stuck = Story.toNowhere()) {
            stuck.consents();
            stuck.offers();
            stories.deliverAll();
            stories.awaitParked(stuck.key(), "no-topic");
            Story.createTopic(stuck.receiver);
            clock.advance(Duration.ofMinutes(10));

            Work dying = Interrupted.before(
                    Work.class, new OwnersWork(useCases, parkedRecords, topics), "forgetParked", () -> {
                        throw new IllegalStateException("the database is away");
                    });
            try (DeliverySession session =
                    new DeliverySession(clients.consumer(), clients.producer("dying"), dying, notices, metrics)) {
                session.open();
                assertThatThrownBy(() -> unparkUntilItFails(session)).isInstanceOf(IllegalStateException.class);
            }
            assertThat(stories.parked(stuck.key())).containsExactly("no-topic");
            assertThat(stories.toldTo(stuck.receiver)).containsExactly("offered");

            try (RunningDelivery _ = stories.running("dying")) {
                stories.awaitParked(stuck.key());
            }
            assertThat(stories.toldTo(stuck.receiver)).containsExactly("offered");
        }
    }

    /** Others' parked records, of other tests, may come first. */
    private static void unparkUntilItFails(DeliverySession session) {
        for (int i = 0; i < 100; i++) {
            session.deliver();
            session.deliverParked();
        }
    }
}
