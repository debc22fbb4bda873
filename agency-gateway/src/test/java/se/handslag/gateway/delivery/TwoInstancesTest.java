package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.handslag.kit.event.CloudEventHeaders;

/** Partitions move between replicas while events flow; each agency still reads each event once, in order. */
@QuarkusTest
class TwoInstancesTest {
    private static final int PERSONS = 60;

    @Inject
    DeliveryStories stories;

    @Test
    void eachEventReachesEachAgencyOnceWhileInstancesComeAndGo() {
        stories.deliverAll();
        String giver = Story.newCode("giver");
        String receiver = Story.newCode("receiver");
        List<Story> persons = new ArrayList<>();
        for (int i = 0; i < PERSONS; i++) {
            persons.add(Story.between(giver, receiver));
        }

        RunningDelivery first = stories.running("first");
        persons.forEach(Story::consents);
        persons.forEach(Story::offers);
        RunningDelivery second = stories.running("second");
        persons.forEach(Story::accepts);
        first.close();
        persons.forEach(Story::takesOver);
        try (RunningDelivery _ = stories.running("first")) {
            stories.awaitCaughtUp();
        }
        second.close();

        for (String agency : List.of(giver, receiver)) {
            List<ConsumerRecord<String, byte[]>> told = stories.topicOf(agency);
            assertThat(told).extracting(TwoInstancesTest::id).doesNotHaveDuplicates();
            assertThat(told).hasSize(3 * PERSONS);
            told.stream().map(ConsumerRecord::key).distinct().forEach(key -> assertThat(typesOf(told, key))
                    .containsExactly("offered", "accepted", "takenover"));
        }
        persons.forEach(Story::close);
    }

    private static List<String> typesOf(List<ConsumerRecord<String, byte[]>> told, String key) {
        return told.stream()
                .filter(record -> record.key().equals(key))
                .map(record -> DeliveryStories.header(record, CloudEventHeaders.TYPE)
                        .replace("se.handslag.handoff.", "")
                        .replace(".v1", ""))
                .toList();
    }

    private static String id(ConsumerRecord<String, byte[]> record) {
        return DeliveryStories.header(record, CloudEventHeaders.ID);
    }
}
