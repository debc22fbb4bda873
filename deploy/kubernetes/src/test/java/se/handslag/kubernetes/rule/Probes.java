package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;

/** Every container is asked whether it has started, lives and is ready, on the management port. */
public final class Probes implements Rule {
    private static final Map<String, String> PATHS = Map.of(
            "startupProbe", "/q/health/started",
            "livenessProbe", "/q/health/live",
            "readinessProbe", "/q/health/ready");

    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests.kind("Deployment").flatMap(each -> PATHS.entrySet().stream()
                .filter(probe -> {
                    JsonNode get =
                            Environment.container(each).path(probe.getKey()).path("httpGet");
                    return !get.path("path").asText().equals(probe.getValue())
                            || !get.path("port").asText().equals("management");
                })
                .map(probe -> Manifests.title(each) + ": " + probe.getKey() + " does not ask " + probe.getValue()
                        + " on the management port"));
    }
}
