package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Services log in to the listener that is there for them, and trust the CA of that Kafka. */
public final class KafkaClients implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return manifests.kind("Deployment").flatMap(each -> {
            Map<String, String> told = Environment.of(manifests, each).values();
            JsonNode listener = listener(manifests, told.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", ""));
            return Stream.of(
                            unless(
                                    listener.path("tls").asBoolean()
                                            && told.getOrDefault("KAFKA_SECURITY_PROTOCOL", "")
                                                    .equals("SASL_SSL"),
                                    "does not speak TLS to Kafka"),
                            unless(
                                    listener.at("/authentication/type")
                                            .asText()
                                            .equals(told.getOrDefault("KAFKA_SASL_MECHANISM", "")
                                                    .toLowerCase(java.util.Locale.ROOT)),
                                    "logs in otherwise than the listener asks"),
                            unless(trusts(each, told), "does not trust the CA of Kafka"))
                    .flatMap(problem -> problem)
                    .map(problem -> Manifests.title(each) + ": " + problem);
        });
    }

    private static JsonNode listener(Manifests manifests, String bootstrap) {
        String port = bootstrap.substring(bootstrap.lastIndexOf(':') + 1);
        return manifests
                .kind("Kafka")
                .flatMap(each -> Nodes.list(each, "/spec/kafka/listeners"))
                .filter(each -> each.path("port").asText().equals(port))
                .findFirst()
                .orElse(com.fasterxml.jackson.databind.node.MissingNode.getInstance());
    }

    private static boolean trusts(JsonNode deployment, Map<String, String> told) {
        return Nodes.list(deployment, "/spec/template/spec/volumes")
                .filter(volume -> volume.at("/secret/secretName").asText().endsWith("-cluster-ca-cert"))
                .map(volume -> volume.path("name").asText())
                .flatMap(volume -> Nodes.list(Environment.container(deployment), "/volumeMounts")
                        .filter(mount -> mount.path("name").asText().equals(volume)))
                .anyMatch(mount -> (mount.path("mountPath").asText() + "/ca.crt")
                        .equals(told.get("KAFKA_SSL_TRUSTSTORE_LOCATION")));
    }

    private static Stream<String> unless(boolean well, String problem) {
        return well ? Stream.empty() : Stream.of(problem);
    }
}
