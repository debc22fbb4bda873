package se.handslag.kubernetes.mistake;

import static se.handslag.kubernetes.mistake.Mistake.against;
import static se.handslag.kubernetes.mistake.Mistake.at;
import static se.handslag.kubernetes.mistake.Mistake.list;
import static se.handslag.kubernetes.mistake.Mistake.remove;

import java.util.stream.Stream;
import se.handslag.kubernetes.rule.ConfigReferences;
import se.handslag.kubernetes.rule.NoSecretsInClear;
import se.handslag.kubernetes.rule.SecretReferences;
import se.handslag.kubernetes.rule.ServiceReferences;
import se.handslag.kubernetes.rule.StrimziLabels;

/** Mistakes in how the parts refer to each other, and to secrets. */
final class ReferenceMistakes {
    private static final String SERVICE = "outcome-service";
    private static final String ENV = "/spec/template/spec/containers/0/env/";

    private ReferenceMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                against(ConfigReferences.class, "no ConfigMap", m -> m.all()
                        .removeIf(each -> each.path("kind").asText().equals("ConfigMap"))),
                against(ConfigReferences.class, "no Kafka other", m -> at(m, "KafkaUser", SERVICE, "/metadata/labels")
                        .put("strimzi.io/cluster", "other")),
                against(ConfigReferences.class, "no ImageCatalog", m -> remove(m, "ImageCatalog", "postgresql")),
                against(ConfigReferences.class, "no Keycloak k", m -> at(m, "KeycloakRealmImport", "handslag", "/spec")
                        .put("keycloakCRName", "k")),
                against(StrimziLabels.class, "strimzi.io/cluster", m -> at(
                                m, "KafkaTopic", "handslag.access.v1", "/metadata/labels")
                        .remove("strimzi.io/cluster")),
                against(ServiceReferences.class, "outcome-service:8080", m -> remove(m, "Service", SERVICE)),
                against(ServiceReferences.class, "outcome-db-rw:5432", m -> remove(m, "Cluster", "outcome-db")),
                against(ServiceReferences.class, "bootstrap:9093", m -> at(
                                m, "Kafka", "handslag", "/spec/kafka/listeners/0")
                        .put("port", 9092)),
                against(ServiceReferences.class, "keycloak-service:8080", m -> at(
                                m, "Keycloak", "keycloak", "/spec/http")
                        .put("httpEnabled", false)),
                against(SecretReferences.class, "key=pasword", m -> at(
                                m, "Deployment", SERVICE, ENV + "1/valueFrom/secretKeyRef")
                        .put("key", "pasword")),
                against(SecretReferences.class, "secret=outcome-db-app", m -> remove(m, "Cluster", "outcome-db")),
                against(SecretReferences.class, "secret=outcome-service", m -> at(m, "KafkaUser", SERVICE, "/spec")
                        .remove("authentication")),
                against(SecretReferences.class, "secret=public-tls", m -> remove(m, "Certificate", "public-tls")),
                against(SecretReferences.class, "key=agency-xx", m -> at(
                                m,
                                "KeycloakRealmImport",
                                "handslag",
                                "/spec/placeholders/HANDSLAG_SECRET_AGENCY_AF/secret")
                        .put("key", "agency-xx")),
                against(NoSecretsInClear.class, "is in the repository", m -> m.one("Service", SERVICE)
                        .put("kind", "Secret")),
                against(NoSecretsInClear.class, "is written out", m -> at(m, "Deployment", SERVICE, ENV + "1")
                        .put("value", "hunter2")
                        .remove("valueFrom")),
                against(NoSecretsInClear.class, "agency-af", m -> list(
                                m, "KeycloakRealmImport", "handslag", "/spec/realm/clients")
                        .addObject()
                        .put("clientId", "agency-af")
                        .put("secret", "hunter2")));
    }
}
