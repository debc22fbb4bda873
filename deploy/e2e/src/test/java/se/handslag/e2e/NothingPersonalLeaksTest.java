package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import se.handslag.local.stack.Stack;

/**
 * After a run, all topics and all logs are read through: no personal number, no name (R4.4).
 *
 * <p>It makes a run of its own, with every kind of mistake, and comes last, so that it reads the others' traces too.
 */
@Order(Integer.MAX_VALUE)
class NothingPersonalLeaksTest {
    private static Stack stack;

    @BeforeAll
    static void aRunWithMistakes() {
        stack = TheStack.get();
        AgencySystem af = new AgencySystem(stack, "af").isRegistered("AF", "Arbetsförmedlingen");
        AgencySystem fk = new AgencySystem(stack, "fk").isRegistered("FK", "Försäkringskassan");
        Map<String, Object> person = Persons.registration("0882");
        String id = AgencySystem.id(af.post("/participants", person));
        fk.post("/participants", person).then().statusCode(409);
        @SuppressWarnings("unchecked")
        Map<String, String> identity = (Map<String, String>) person.get("identity");
        String number = identity.get("number");
        String name = identity.get("familyName");
        af.post("/participants", Map.of("identity", Map.of("kind", name, "number", number)))
                .then()
                .statusCode(400);
        af.post("/participants", Map.of("number", number, name, number)).then().statusCode(400);
        af.request()
                .body("{\"identity\": \"" + number + "\", " + name)
                .post("/participants")
                .then()
                .statusCode(400);
        af.post("/participant-searches", Map.of("number", number)).then().statusCode(200);
        af.post("/hand-offs", Map.of("participantId", number, "consentId", name))
                .then()
                .statusCode(400);
        af.get("/participants/" + id + "/identity").then().statusCode(200);
        fk.get("/participants/" + id + "/identity").then().statusCode(404);
        String consent = af.hasConsentFor(id, fk);
        String handOff = af.offers(id, consent, fk);
        fk.post("/hand-offs/" + handOff + "/declines", Map.of("reason", name))
                .then()
                .statusCode(400);
        fk.accepts(handOff).then().statusCode(201);
        fk.takesOver(handOff).then().statusCode(201);
        try (var topic = AgencyTopic.of(fk)) {
            topic.about(handOff, 3);
        }
    }

    @Test
    void noTopicHoldsANumberOrAName() {
        List<String> records = allRecords();
        assertThat(records).hasSizeGreaterThan(10);
        assertThat(records.stream()
                        .filter(NothingPersonalLeaksTest::tells)
                        .map(text -> text.substring(0, Math.min(80, text.length()))))
                .isEmpty();
    }

    @Test
    void noLogHoldsANumberOrAName() throws IOException {
        Path logs = stack.home().log("x").getParent();
        try (Stream<Path> files = Files.walk(logs)) {
            List<Path> read = files.filter(Files::isRegularFile).toList();
            assertThat(read).hasSizeGreaterThanOrEqualTo(5);
            for (Path log : read) {
                assertThat(tells(Files.readString(log, StandardCharsets.ISO_8859_1)) || tells(Files.readString(log)))
                        .as("%s tells of somebody", log.getFileName())
                        .isFalse();
            }
        }
    }

    @Test
    void theScanFindsWhatIsThere() {
        assertThat(tells("nobody")).isFalse();
        assertThat(tells("id 19640823-3234 of nobody we told")).isTrue();
        assertThat(tells("id 19640823-3235 has a wrong check digit")).isFalse();
        assertThat(Persons.told()).isNotEmpty().allMatch(told -> tells("before " + told + " after"));
    }

    private static boolean tells(String text) {
        return Persons.told().stream().anyMatch(text::contains) || PersonalNumberScan.finds(text);
    }

    /** Keys, headers and values of all topics, read through the internal listener. */
    private static List<String> allRecords() {
        var config = new Properties();
        config.put("bootstrap.servers", stack.kafka().bootstrapServers());
        config.put("auto.offset.reset", "earliest");
        List<String> records = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(config, new StringDeserializer(), new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> partition.topic().startsWith("handslag."))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    var text = new StringBuilder(record.topic() + " " + record.key() + " " + record.value());
                    record.headers().forEach(header -> text.append(' ')
                            .append(new String(header.value(), StandardCharsets.UTF_8)));
                    records.add(text.toString());
                });
            }
        }
        return records;
    }
}
