package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Every ConfigMap, Kafka cluster, image catalogue, Keycloak and Gateway that is named is there. */
public final class ConfigReferences implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        return Stream.of(
                        names(manifests, "Deployment", "/spec/template/spec/containers/0/envFrom", "/configMapRef/name")
                                .map(name -> new String[] {"ConfigMap", name}),
                        manifests.all().stream()
                                .map(each -> each.at("/metadata/labels").path("strimzi.io/cluster"))
                                .filter(JsonNode::isTextual)
                                .map(each -> new String[] {"Kafka", each.asText()}),
                        manifests
                                .kind("Cluster")
                                .map(each ->
                                        each.at("/spec/imageCatalogRef/name").asText())
                                .map(name -> new String[] {"ImageCatalog", name}),
                        manifests
                                .kind("KeycloakRealmImport")
                                .map(each -> each.at("/spec/keycloakCRName").asText())
                                .map(name -> new String[] {"Keycloak", name}),
                        names(manifests, "HTTPRoute", "/spec/parentRefs", "/name")
                                .map(name -> new String[] {"Gateway", name}))
                .flatMap(each -> each)
                .filter(each -> manifests.find(each[0], each[1]).isEmpty())
                .map(each -> "no " + each[0] + " " + each[1])
                .distinct();
    }

    private static Stream<String> names(Manifests manifests, String kind, String list, String name) {
        return manifests.kind(kind).flatMap(each -> Nodes.list(each, list)).map(each -> each.at(name)
                .asText());
    }
}
