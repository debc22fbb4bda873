package se.handslag.kubernetes.mistake;

import static se.handslag.kubernetes.mistake.Mistake.against;
import static se.handslag.kubernetes.mistake.Mistake.at;
import static se.handslag.kubernetes.mistake.Mistake.list;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.rule.Databases;
import se.handslag.kubernetes.rule.KafkaClients;
import se.handslag.kubernetes.rule.KnownSettings;

/** Mistakes in what a service is told, and how it reaches its database and Kafka. */
final class SettingMistakes {
    private static final String SERVICE = "outcome-service";
    private static final String POD = "/spec/template/spec";

    private SettingMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                against(KnownSettings.class, "nothing reads QUARKUS_HTPP_PORT", m -> settings(m)
                        .put("QUARKUS_HTPP_PORT", "1")),
                against(KnownSettings.class, "nothing reads KAFKA_SALS_MECHANISM", m -> settings(m)
                        .put("KAFKA_SALS_MECHANISM", "x")),
                against(KnownSettings.class, "nothing reads QUARKUS_MANAGEMENT_ENABLED", m -> settings(m)
                        .put("QUARKUS_MANAGEMENT_ENABLED", "true")),
                against(KnownSettings.class, "does not use: HANDSLAG_KEYS_REFERENCE", m -> settings(m)
                        .put("HANDSLAG_KEYS_REFERENCE", "x")),
                against(KnownSettings.class, "without HANDSLAG_KEYS_LOOKUP", SettingMistakes::withoutLookup),
                against(Databases.class, "shares participant-db", m -> database(m)
                        .put(
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                "jdbc:postgresql://participant-db-rw:5432/participant?sslmode=verify-full")),
                against(Databases.class, "does not check", m -> database(m)
                        .put(
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                "jdbc:postgresql://outcome-db-rw:5432/outcome?sslmode=require")),
                against(Databases.class, "does not hold", m -> list(m, "Deployment", SERVICE, POD + "/volumes")
                        .removeAll()),
                against(Databases.class, "may lose", m -> at(m, "Cluster", "outcome-db", "/spec/postgresql")
                        .remove("synchronous")),
                against(KafkaClients.class, "does not speak TLS", m -> settings(m)
                        .put("KAFKA_SECURITY_PROTOCOL", "PLAINTEXT")),
                against(KafkaClients.class, "logs in otherwise", m -> settings(m)
                        .put("KAFKA_SASL_MECHANISM", "PLAIN")),
                against(KafkaClients.class, "does not trust", m -> settings(m)
                        .remove("KAFKA_SSL_TRUSTSTORE_LOCATION")));
    }

    private static ObjectNode settings(Manifests m) {
        return configMap(m, "services-");
    }

    private static ObjectNode database(Manifests m) {
        return configMap(m, SERVICE + "-");
    }

    private static ObjectNode configMap(Manifests m, String prefix) {
        return (ObjectNode) m.kind("ConfigMap")
                .filter(each -> Manifests.name(each).startsWith(prefix))
                .findFirst()
                .orElseThrow()
                .path("data");
    }

    private static void withoutLookup(Manifests m) {
        list(m, "Deployment", "participant-service", POD + "/containers/0/env")
                .removeIf(each -> each.path("name").asText().equals("HANDSLAG_KEYS_LOOKUP"));
    }
}
