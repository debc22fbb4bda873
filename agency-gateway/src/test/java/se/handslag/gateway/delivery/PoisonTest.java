package se.handslag.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participants.ConsentGiven;
import se.handslag.kit.contract.participants.HandOffOffered;
import se.handslag.kit.event.CloudEventHeaders;
import se.handslag.kit.event.Topics;
import se.handslag.kit.testing.TopicWriter;

/** A record that nobody can read stops its own key, and nothing else. */
@QuarkusTest
class PoisonTest {
    @Inject
    DeliveryStories stories;

    @Test
    void recordsThatKeepNoContractAreParkedAndOthersGoOn() {
        String noJson = UUID.randomUUID().toString();
        String noValue = UUID.randomUUID().toString();
        String strange = UUID.randomUUID().toString();
        try (TopicWriter writer = new TopicWriter();
                Story other = Story.ofItsOwn()) {
            writer.write(record(noJson, "se.handslag.handoff.offered.v1", "no json"));
            writer.write(record(noValue, "se.handslag.handoff.offered.v1", null));
            writer.write(record(strange, "se.handslag.handoff.lost.v1", "{}"));
            writer.write(record("nul \0 key", "se.handslag.handoff.offered.v1", "{}"));
            writer.write(record(null, null, "{}"));
            other.consents();
            other.offers();

            stories.deliverAll();

            assertThat(stories.toldTo(other.receiver)).containsExactly("offered");
            assertThat(stories.parked(noJson)).containsExactly("keeps-no-contract");
            assertThat(stories.parked(noValue)).containsExactly("keeps-no-contract");
            assertThat(stories.parked(strange)).containsExactly("unknown-type");
            assertThat(stories.parked("nul \uFFFD key")).isNotEmpty();
        }
    }

    @Test
    void aRecordUnderAKeyThatIsNotItsParticipantIsParked() {
        try (Story told = Story.ofItsOwn();
                Story elsewhere = Story.ofItsOwn()) {
            told.consents();
            elsewhere.tell(new HandOffOffered(
                    told.handOff,
                    told.participant,
                    told.giver,
                    told.receiver,
                    told.consent,
                    Optional.empty(),
                    Instant.now(),
                    Instant.now()));

            stories.deliverAll();

            assertThat(stories.parked(elsewhere.key())).containsExactly("keeps-no-contract");
            assertThat(stories.toldTo(told.receiver)).isEmpty();
        }
    }

    @Test
    void aRecordThatTheDatabaseRefusesIsParkedAlone() {
        try (Story bad = Story.ofItsOwn();
                Story other = Story.ofItsOwn()) {
            bad.tell(new ConsentGiven(
                    bad.consent,
                    bad.participant,
                    "INFORMATION_EXCHANGE",
                    List.of(bad.giver),
                    List.of("nul\0"),
                    List.of("CONTACT"),
                    "REHABILITATION",
                    LocalDate.of(2026, 1, 1),
                    LocalDate.of(2027, 1, 1)));
            other.consents();
            other.offers();

            stories.deliverAll();

            assertThat(stories.parked(bad.key())).containsExactly("cannot-be-decided");
            assertThat(stories.toldTo(other.receiver)).containsExactly("offered");
        }
    }

    private static ProducerRecord<String, byte[]> record(String key, String type, String value) {
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(
                Topics.PARTICIPANTS, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
        if (type != null) {
            header(record, CloudEventHeaders.TYPE, type);
            header(record, CloudEventHeaders.SPEC_VERSION, "1.0");
            header(record, CloudEventHeaders.CONTENT_TYPE, "application/json");
            header(record, CloudEventHeaders.ID, UUID.randomUUID().toString());
            header(record, CloudEventHeaders.SOURCE, "urn:handslag:test");
            header(record, CloudEventHeaders.SUBJECT, "s");
            header(record, CloudEventHeaders.SEQUENCE, "0");
            header(record, CloudEventHeaders.PARTITION_KEY, String.valueOf(key));
            header(record, CloudEventHeaders.TIME, "2026-11-22T08:00:00Z");
        }
        return record;
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
