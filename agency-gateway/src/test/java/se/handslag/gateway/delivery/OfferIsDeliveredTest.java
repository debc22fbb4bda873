package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.access.AccessRecorded;
import se.handslag.kit.contract.agency.AgencyHandOffNotice;
import se.handslag.kit.event.CloudEventHeaders;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.ContractAssert;
import se.handslag.kit.testing.TopicReader;

/** Both agencies learn of a hand-off, once, and neither learns who it is about. */
@QuarkusTest
class OfferIsDeliveredTest {
    @Inject
    DeliveryStories stories;

    @Test
    void anOfferReachesBothTopicsOnceUnderEachAgencysOwnReference() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.offers();

            stories.deliverAll();

            ConsumerRecord<String, byte[]> given = only(story.giver);
            ConsumerRecord<String, byte[]> received = only(story.receiver);
            AgencyHandOffNotice toGiver = notice(given);
            AgencyHandOffNotice toReceiver = notice(received);
            assertThat(toGiver.role()).isEqualTo("GIVER");
            assertThat(toReceiver.role()).isEqualTo("RECEIVER");
            assertThat(toReceiver.handOffId()).isEqualTo(story.handOff);
            assertThat(toReceiver.state()).isEqualTo("OFFERED");
            assertThat(received.key()).isEqualTo(toReceiver.participantReference());
            assertThat(given.key()).isNotEqualTo(received.key());
            assertThat(id(given)).isNotEqualTo(id(received));
            assertThat(new String(received.value(), StandardCharsets.UTF_8)).doesNotContain(story.key());
            assertThat(received.headers())
                    .noneMatch(header -> new String(header.value(), StandardCharsets.UTF_8).contains(story.key()));
        }
    }

    @Test
    void everyDeliveryLeavesADeliveryRecordAndAnAccessRecord() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            String event = story.offers().toString();

            stories.deliverAll();

            assertThat(stories.strings(
                            "select role || ' ' || basis from delivery_record where event_id = ?::uuid order by role",
                            event))
                    .containsExactly("GIVER giver-of-hand-off", "RECEIVER consent");
            try (TopicReader access = new TopicReader(Topics.ACCESS)) {
                List<AccessRecorded> records = access.awaitKey(story.key(), 2).stream()
                        .map(record ->
                                ContractAssert.assertKeepsContract(record).as(AccessRecorded.class))
                        .toList();
                assertThat(records).extracting(AccessRecorded::agency).containsExactly(story.giver, story.receiver);
                assertThat(records).extracting(AccessRecorded::subject).containsOnly(event);
                assertThat(records).extracting(r -> r.consentId().orElseThrow()).containsOnly(story.consent);
            }
        }
    }

    @Test
    void theGiverLearnsWhatBecameOfItInOrder() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.offers();
            story.accepts();
            story.takesOver();

            stories.deliverAll();

            assertThat(stories.toldTo(story.giver)).containsExactly("offered", "accepted", "takenover");
            assertThat(stories.toldTo(story.receiver)).containsExactly("offered", "accepted", "takenover");
        }
    }

    @Test
    void anEventThatIsOnTheTopicTwiceIsDeliveredOnce() {
        try (Story story = Story.ofItsOwn()) {
            story.consents();
            story.offersTwice();

            stories.deliverAll();

            assertThat(stories.toldTo(story.receiver)).containsExactly("offered");
        }
    }

    private ConsumerRecord<String, byte[]> only(String agency) {
        List<ConsumerRecord<String, byte[]>> records = stories.topicOf(agency);
        assertThat(records).hasSize(1);
        return records.getFirst();
    }

    private static AgencyHandOffNotice notice(ConsumerRecord<String, byte[]> record) {
        ReceivedEvent event = ContractAssert.assertKeepsAgencyContract(record);
        return event.as(AgencyHandOffNotice.class);
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        return DeliveryStories.header(record, CloudEventHeaders.ID);
    }
}
