package se.handslag.kubernetes.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Says what the network policies let through: ours, and those that Strimzi makes from its listeners. */
public final class Network {
    private final List<JsonNode> policies;

    public Network(Manifests manifests) {
        policies = Stream.concat(
                        manifests.kind("NetworkPolicy").map(each -> each.path("spec")),
                        manifests.kind("Kafka").map(Network::ofListeners))
                .toList();
    }

    /** Whether a connection from one pod to a port of the other is allowed on both sides. */
    public boolean allows(Pod from, Pod to, int port) {
        return side(from, to, port, "Egress", "egress", "/to") && side(to, from, port, "Ingress", "ingress", "/from");
    }

    private boolean side(Pod pod, Pod peer, int port, String type, String rules, String peers) {
        if (!pod.isHere()) {
            return true;
        }
        List<JsonNode> ours = policies.stream()
                .filter(each -> Selector.matches(each.path("podSelector"), pod.labels()))
                .filter(each -> Nodes.texts(each, "/policyTypes").anyMatch(type::equals))
                .toList();
        return ours.isEmpty()
                || ours.stream()
                        .flatMap(each -> each.path(rules).valueStream())
                        .anyMatch(rule -> names(rule.at(peers), peer) && opens(rule.path("ports"), port));
    }

    private static boolean opens(JsonNode ports, int port) {
        return ports.isMissingNode()
                || ports.valueStream().anyMatch(each -> each.path("port").asInt() == port);
    }

    private static boolean names(JsonNode peers, Pod peer) {
        return peers.isMissingNode() || peers.valueStream().anyMatch(each -> fits(each, peer));
    }

    private static boolean fits(JsonNode each, Pod peer) {
        boolean namespace = each.has("namespaceSelector")
                ? Selector.matches(each.path("namespaceSelector"), peer.namespace())
                : peer.isHere();
        return !each.has("ipBlock") && namespace && Selector.matches(each.path("podSelector"), peer.labels());
    }

    private static JsonNode ofListeners(JsonNode kafka) {
        ObjectNode policy = JsonNodeFactory.instance.objectNode();
        policy.putObject("podSelector")
                .putObject("matchLabels")
                .put("strimzi.io/name", Manifests.name(kafka) + "-kafka");
        policy.putArray("policyTypes").add("Ingress");
        var rules = policy.putArray("ingress");
        Nodes.list(kafka, "/spec/kafka/listeners").forEach(listener -> {
            ObjectNode rule = rules.addObject();
            rule.putArray("ports").addObject().set("port", listener.path("port"));
            if (listener.has("networkPolicyPeers")) {
                rule.set("from", listener.path("networkPolicyPeers"));
            }
        });
        return policy;
    }
}
