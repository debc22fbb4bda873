package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** HTTP is on 8080 and management on 9000, in the container and in what the service is told. */
public final class Ports implements Rule {
    private static final Map<String, Integer> PORTS = Map.of("http", 8080, "management", 9000);

    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests.kind("Deployment").flatMap(each -> PORTS.entrySet().stream()
                .filter(port -> declared(each, port.getKey()) != port.getValue()
                        || !told(manifests, each, port.getKey())
                                .equals(port.getValue().toString()))
                .map(port -> Manifests.title(each) + ": " + port.getKey() + " is not " + port.getValue()));
    }

    private static int declared(JsonNode deployment, String name) {
        return Nodes.list(Environment.container(deployment), "/ports")
                .filter(each -> each.path("name").asText().equals(name))
                .mapToInt(each -> each.path("containerPort").asInt())
                .findFirst()
                .orElse(0);
    }

    private static String told(Manifests manifests, JsonNode deployment, String name) {
        String variable = "QUARKUS_" + name.toUpperCase(java.util.Locale.ROOT) + "_PORT";
        return Environment.of(manifests, deployment).values().getOrDefault(variable, "");
    }
}
