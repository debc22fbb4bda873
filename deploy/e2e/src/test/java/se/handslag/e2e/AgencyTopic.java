package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import se.handslag.local.stack.Stack;

/** An agency's own Kafka client: SASL/OAUTHBEARER with the agency's own credentials, in a group of its own. */
final class AgencyTopic implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final String ALLOWED_URLS = "org.apache.kafka.sasl.oauthbearer.allowed.urls";

    private final KafkaConsumer<String, String> consumer;
    private final List<ConsumerRecord<String, String>> seen = new ArrayList<>();

    /** Subscribes with the credentials of this agency to the topic of that one; the same agency, for an honest client. */
    AgencyTopic(Stack stack, String credentialsOf, String topicOf) {
        consumer =
                new KafkaConsumer<>(config(stack, credentialsOf), new StringDeserializer(), new StringDeserializer());
        consumer.subscribe(List.of("handslag.agency." + topicOf + ".v1"));
    }

    static AgencyTopic of(AgencySystem agency) {
        return new AgencyTopic(agency.stack(), agency.code(), agency.code());
    }

    /** What an agency has to configure, and nothing more. */
    private static Properties config(Stack stack, String agency) {
        String tokenUrl = stack.keycloak().issuer() + "/protocol/openid-connect/token";
        System.setProperty(ALLOWED_URLS, tokenUrl);
        var config = new Properties();
        config.put("bootstrap.servers", stack.agenciesBootstrapServers());
        config.put("security.protocol", "SASL_PLAINTEXT");
        config.put("sasl.mechanism", "OAUTHBEARER");
        config.put("sasl.oauthbearer.token.endpoint.url", tokenUrl);
        config.put(
                "sasl.login.callback.handler.class",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler");
        config.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required clientId=\"agency-%s\" clientSecret=\"%s\";"
                        .formatted(agency, stack.secrets().client("agency-" + agency)));
        config.put("group.id", "agency." + agency + ".e2e-" + UUID.randomUUID());
        config.put("auto.offset.reset", "earliest");
        config.put("isolation.level", "read_committed");
        return config;
    }

    /** The records about this hand-off, once there are that many. */
    List<ConsumerRecord<String, String>> about(String handOff, int count) {
        return await(count, record -> handOff.equals(header(record, "ce_subject")));
    }

    /** The matching records, once there are that many; fails after a minute. What has been read is not waited for. */
    List<ConsumerRecord<String, String>> await(int count, Predicate<ConsumerRecord<String, String>> wanted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<ConsumerRecord<String, String>> matching = matching(wanted);
        while (matching.size() < count) {
            assertThat(System.nanoTime())
                    .as("%d of %d came within a minute", matching.size(), count)
                    .isLessThan(end);
            poll();
            matching = matching(wanted);
        }
        return matching;
    }

    private List<ConsumerRecord<String, String>> matching(Predicate<ConsumerRecord<String, String>> wanted) {
        return seen.stream().filter(wanted).toList();
    }

    /** Reads on; throws what the broker refuses. */
    void poll() {
        consumer.poll(POLL).forEach(seen::add);
    }

    /** Everything read so far. */
    List<ConsumerRecord<String, String>> seen() {
        return List.copyOf(seen);
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    static String type(ConsumerRecord<String, String> record) {
        return header(record, "ce_type");
    }

    @Override
    public void close() {
        consumer.close();
    }
}
