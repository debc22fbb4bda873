package se.handslag.kubernetes.mistake;

import static se.handslag.kubernetes.mistake.Mistake.against;
import static se.handslag.kubernetes.mistake.Mistake.at;

import java.util.stream.Stream;
import se.handslag.kubernetes.rule.KnownFields;
import se.handslag.kubernetes.rule.StrimziSchema;

/** A field that is misspelt, of every kind of model; and values of a wrong type. */
final class FieldMistakes {
    private FieldMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                misspelt("Deployment", "outcome-service", "/spec/template/spec/containers/0", "resourcez"),
                misspelt("Service", "outcome-service", "/spec", "selectors"),
                misspelt("NetworkPolicy", "outcome-service", "/spec", "engress"),
                misspelt("PodDisruptionBudget", "outcome-service", "/spec", "maxUnavailble"),
                misspelt("Kafka", "handslag", "/spec/kafka", "listners"),
                misspelt("Kafka", "handslag", "/spec/kafka/listeners/1/authentication", "listenerConf"),
                misspelt("KafkaNodePool", "node", "/spec", "storag"),
                misspelt("KafkaTopic", "handslag.access.v1", "/spec", "topicNam"),
                misspelt("KafkaUser", "outcome-service", "/spec/authorization/acls/0/resource", "pattern"),
                misspelt("Cluster", "outcome-db", "/spec/postgresql/synchronous", "durability"),
                misspelt("ImageCatalog", "postgresql", "/spec", "image"),
                misspelt("Keycloak", "keycloak", "/spec/hostname", "hostnam"),
                misspelt("Keycloak", "keycloak", "/spec/unsupported/podTemplate/spec", "volume"),
                misspelt("KeycloakRealmImport", "handslag", "/spec/realm", "accessTokenLifspan"),
                misspelt("KeycloakRealmImport", "handslag", "/spec/realm/clients/0", "serviceAccountEnabled"),
                misspelt("Gateway", "handslag", "/spec/listeners/0/tls", "certificateRef"),
                misspelt("HTTPRoute", "api", "/spec/rules/0", "backends"),
                misspelt("Certificate", "kafka-tls", "/spec", "dnsName"),
                against(KnownFields.class, "String", m -> at(m, "Deployment", "outcome-service", "/spec")
                        .put("replicas", "two")),
                against(KnownFields.class, "anyone", m -> at(m, "Cluster", "outcome-db", "/spec/postgresql/synchronous")
                        .put("method", "anyone")),
                against(StrimziSchema.class, "type", m -> at(m, "Kafka", "handslag", "/spec/kafka/listeners/0")
                        .put("type", "internl")),
                against(StrimziSchema.class, "authentication", m -> at(
                                m, "Kafka", "handslag", "/spec/kafka/listeners/1/authentication")
                        .put("type", "oauth")),
                against(StrimziSchema.class, "partitions", m -> at(m, "KafkaTopic", "handslag.access.v1", "/spec")
                        .put("partitions", 0)),
                against(KnownFields.class, "no model for v1/Pod", m -> m.one("Service", "outcome-service")
                        .put("kind", "Pod")));
    }

    private static Mistake misspelt(String kind, String name, String pointer, String field) {
        return against(KnownFields.class, field, m -> at(m, kind, name, pointer).put(field, "x"));
    }
}
