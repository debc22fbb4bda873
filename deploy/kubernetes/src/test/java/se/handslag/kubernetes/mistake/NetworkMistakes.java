package se.handslag.kubernetes.mistake;

import static se.handslag.kubernetes.mistake.Mistake.against;
import static se.handslag.kubernetes.mistake.Mistake.at;
import static se.handslag.kubernetes.mistake.Mistake.remove;

import java.util.stream.Stream;
import se.handslag.kubernetes.rule.Connections;
import se.handslag.kubernetes.rule.DeniedByDefault;
import se.handslag.kubernetes.rule.Labels;
import se.handslag.kubernetes.rule.RestrictedNamespace;
import se.handslag.kubernetes.rule.Selectors;

/** Mistakes in labels, and in who can reach whom. */
final class NetworkMistakes {
    private static final String SERVICE = "outcome-service";

    private NetworkMistakes() {}

    static Stream<Mistake> all() {
        return Stream.of(
                against(RestrictedNamespace.class, "does not enforce", m -> at(
                                m, "Namespace", "handslag", "/metadata/labels")
                        .put("pod-security.kubernetes.io/enforce", "baseline")),
                against(RestrictedNamespace.class, "outside", m -> at(m, "Service", SERVICE, "/metadata")
                        .remove("namespace")),
                against(Labels.class, "part-of", m -> at(m, "KafkaUser", SERVICE, "/metadata/labels")
                        .remove("app.kubernetes.io/part-of")),
                against(Labels.class, "name and component", m -> at(m, "Deployment", SERVICE, "/metadata/labels")
                        .remove("app.kubernetes.io/name")),
                against(Selectors.class, "Service outcome-service: selects []", m -> at(
                                m, "Service", SERVICE, "/spec/selector")
                        .put("app.kubernetes.io/name", "outcom-service")),
                against(Selectors.class, "Service outcome-service: selects", m -> at(
                                m, "Service", SERVICE, "/spec/selector")
                        .put("app.kubernetes.io/name", "participant-service")),
                against(Selectors.class, "PodDisruptionBudget", m -> at(
                                m, "PodDisruptionBudget", SERVICE, "/spec/selector")
                        .removeAll()),
                against(DeniedByDefault.class, "no policy", m -> remove(m, "NetworkPolicy", "deny-by-default")),
                against(Connections.class, "cannot reach", m -> remove(m, "NetworkPolicy", "outcome-db")),
                against(Connections.class, "another namespace can reach", m -> at(
                                m, "NetworkPolicy", "outcome-db", "/spec/ingress/0")
                        .remove("from")),
                against(Connections.class, "outcome-service cannot reach", m -> remove(m, "NetworkPolicy", "services")),
                against(Connections.class, "the edge can reach", m -> at(
                                m, "Kafka", "handslag", "/spec/kafka/listeners/0")
                        .remove("networkPolicyPeers")));
    }
}
