package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.id.Ids;
import se.handslag.kit.testing.TopicReader;
import se.handslag.kit.testing.TopicWriter;
import se.handslag.local.servers.KafkaServer;

/** The broker dies and comes back, and delivery goes on by itself where it was. On a broker of its own. */
@QuarkusTest
class BrokerOutageTest {
    private static final String RECEIVER = "fk";

    private final UUID participant = Ids.next();
    private final UUID consent = Ids.next();

    @Inject
    DeliveryConfig config;

    @Inject
    UseCases useCases;

    @Inject
    ParkedRecords parked;

    @Inject
    NoticeRecords records;

    @Inject
    DeliveryMetrics metrics;

    @Test
    void whatHappensAroundAnOutageIsDeliveredOnce() {
        try (KafkaServer kafka = KafkaServer.builder().start()) {
            for (String topic :
                    List.of(Topics.PARTICIPANTS, Topics.ACCESS, Topics.ofAgency("af"), Topics.ofAgency(RECEIVER))) {
                kafka.createTopic(topic, 1);
            }
            DeliveryClients clients =
                    new DeliveryClients(Map.of("bootstrap.servers", kafka.bootstrapServers()), config);
            AgencyTopics topics = new AgencyTopics(clients);
            DeliverySessions sessions = new DeliverySessions(clients, useCases, parked, topics, records, metrics);
            try (RunningDelivery _ = new RunningDelivery(
                    new DeliveryLoop(() -> sessions.of("outage"), Duration.ofSeconds(1), metrics))) {
                tell(kafka, consent());
                tell(kafka, offer());
                awaitOffers(kafka, 1);

                kafka.kill();
                kafka.restart();
                tell(kafka, offer());

                awaitOffers(kafka, 2);
            }
            try (TopicReader reader = new TopicReader(kafka.bootstrapServers(), Topics.ofAgency(RECEIVER))) {
                assertThat(reader.all()).hasSize(2);
            }
            topics.close();
        }
    }

    private static void awaitOffers(KafkaServer kafka, int count) {
        try (TopicReader reader = new TopicReader(kafka.bootstrapServers(), Topics.ofAgency(RECEIVER))) {
            assertThat(reader.await(count, record -> true)).hasSize(count);
        }
    }

    private void tell(KafkaServer kafka, EventData fact) {
        try (TopicWriter writer = new TopicWriter(kafka.bootstrapServers())) {
            writer.write(OutgoingEvent.of(fact, Ids.next(), 0, participant.toString(), Clock.systemUTC()));
        }
    }

    private ConsentGiven consent() {
        return new ConsentGiven(
                consent,
                participant,
                "INFORMATION_EXCHANGE",
                List.of("af"),
                List.of(RECEIVER),
                List.of("CONTACT"),
                "REHABILITATION",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2099, 1, 1));
    }

    private HandOffOffered offer() {
        return new HandOffOffered(
                Ids.next(), participant, "af", RECEIVER, consent, Optional.empty(), Instant.now(), Instant.now());
    }
}
