package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import se.handslag.kubernetes.cluster.Hosts;
import se.handslag.kubernetes.render.Environment;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Every host that is named inside the cluster is there and answers on that port. */
public final class ServiceReferences implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        Hosts hosts = new Hosts(manifests);
        return Stream.concat(texts(manifests).flatMap(Hosts::addresses), backends(manifests))
                .distinct()
                .filter(address -> hosts.find(address).isEmpty())
                .map(address -> "nothing answers at " + address);
    }

    private static Stream<String> texts(Manifests manifests) {
        return Stream.of(
                        manifests
                                .kind("Deployment")
                                .flatMap(each -> Environment.of(manifests, each).values().values().stream()),
                        manifests.kind("Keycloak").map(each -> each.at("/spec/db/url")
                                .asText()),
                        manifests.kind("Kafka").flatMap(Nodes::walk).map(JsonNode::asText))
                .flatMap(each -> each);
    }

    private static Stream<String> backends(Manifests manifests) {
        return manifests
                .kind("HTTPRoute")
                .flatMap(each -> Nodes.list(each, "/spec/rules"))
                .flatMap(each -> Nodes.list(each, "/backendRefs"))
                .map(each ->
                        each.path("name").asText() + ":" + each.path("port").asInt());
    }
}
