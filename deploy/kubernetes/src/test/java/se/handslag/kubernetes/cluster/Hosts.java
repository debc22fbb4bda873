package se.handslag.kubernetes.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** The host names that exist in the namespace: our Services and those that operators make. */
public final class Hosts {
    private static final Pattern ADDRESS = Pattern.compile("(?:^|//)([a-z][a-z0-9-]*):([0-9]+)");

    private final Map<String, Target> targets = new HashMap<>();

    public Hosts(Manifests manifests) {
        manifests.kind("Service").forEach(service -> Nodes.list(service, "/spec/ports")
                .forEach(port -> targets.put(
                        Manifests.name(service) + ":" + port.path("port").asInt(),
                        new Target(Nodes.map(service, "/spec/selector"), containerPort(manifests, service, port)))));
        manifests
                .kind("Cluster")
                .map(Manifests::name)
                .forEach(name -> targets.put(name + "-rw:5432", new Target(PodLabels.ofDatabase(name), 5432)));
        manifests.kind("Kafka").forEach(kafka -> Nodes.list(kafka, "/spec/kafka/listeners")
                .map(listener -> listener.path("port").asInt())
                .forEach(port -> targets.put(
                        Manifests.name(kafka) + "-kafka-bootstrap:" + port,
                        new Target(PodLabels.ofBrokers(Manifests.name(kafka)), port))));
        manifests
                .kind("Keycloak")
                .filter(each -> each.at("/spec/http/httpEnabled").asBoolean())
                .forEach(each ->
                        targets.put(Manifests.name(each) + "-service:8080", new Target(PodLabels.ofKeycloak(), 8080)));
    }

    /** The pods behind an address such as {@code participant-db-rw:5432}. */
    public Optional<Target> find(String address) {
        return Optional.ofNullable(targets.get(address));
    }

    /** The addresses inside the cluster that a text names. */
    public static Stream<String> addresses(String text) {
        return ADDRESS.matcher(text).results().map(each -> each.group(1) + ":" + each.group(2));
    }

    private static int containerPort(Manifests manifests, JsonNode service, JsonNode port) {
        JsonNode target = port.path("targetPort");
        if (target.isInt()) {
            return target.asInt();
        }
        return manifests.find("Deployment", Manifests.name(service)).stream()
                .flatMap(each -> Nodes.list(Environment.container(each), "/ports"))
                .filter(each -> each.path("name").asText().equals(target.asText()))
                .mapToInt(each -> each.path("containerPort").asInt())
                .findFirst()
                .orElse(0);
    }
}
