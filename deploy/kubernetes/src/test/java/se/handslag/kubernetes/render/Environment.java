package se.handslag.kubernetes.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the container of a Deployment finds in its environment.
 *
 * @param values of variables that are written out, here or in a ConfigMap
 * @param secrets variables whose value is a key of a secret
 */
public record Environment(Map<String, String> values, Map<String, SecretKey> secrets) {
    /** A key of a secret. */
    public record SecretKey(String secret, String key) {}

    /** Reads the ConfigMaps first, as Kubernetes does; a ConfigMap that is not there adds nothing. */
    public static Environment of(Manifests manifests, JsonNode deployment) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, SecretKey> secrets = new LinkedHashMap<>();
        JsonNode container = container(deployment);
        Nodes.list(container, "/envFrom")
                .map(each -> each.at("/configMapRef/name").asText())
                .flatMap(name -> manifests.find("ConfigMap", name).stream())
                .forEach(map -> values.putAll(Nodes.map(map, "/data")));
        Nodes.list(container, "/env").forEach(each -> {
            JsonNode secret = each.at("/valueFrom/secretKeyRef");
            String name = each.path("name").asText();
            if (secret.isMissingNode()) {
                values.put(name, each.path("value").asText());
            } else {
                secrets.put(
                        name,
                        new SecretKey(
                                secret.path("name").asText(), secret.path("key").asText()));
            }
        });
        return new Environment(values, secrets);
    }

    /** The one container of a service. */
    public static JsonNode container(JsonNode deployment) {
        return deployment.at("/spec/template/spec/containers/0");
    }
}
