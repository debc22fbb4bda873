package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Whatever runs says what it needs and what it may take at most. */
public final class Limits implements Rule {
    private static final List<String> AMOUNTS =
            List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory");

    @Override
    public Stream<String> broken(Manifests manifests) {
        return Stream.of(
                        check(manifests, "Deployment", "/spec/template/spec/containers"),
                        check(manifests, "Cluster", "/spec"),
                        check(manifests, "KafkaNodePool", "/spec"),
                        check(manifests, "Kafka", "/spec/entityOperator/topicOperator"),
                        check(manifests, "Kafka", "/spec/entityOperator/userOperator"),
                        check(manifests, "Keycloak", "/spec"))
                .flatMap(each -> each);
    }

    private static Stream<String> check(Manifests manifests, String kind, String holder) {
        return manifests.kind(kind).flatMap(each -> holders(each, holder)
                .flatMap(one -> AMOUNTS.stream()
                        .filter(amount -> one.path("resources").at(amount).isMissingNode()))
                .map(amount -> Manifests.title(each) + ": no resources" + amount + " at " + holder));
    }

    private static Stream<JsonNode> holders(JsonNode resource, String pointer) {
        return resource.at(pointer).isArray() ? Nodes.list(resource, pointer) : Stream.of(resource.at(pointer));
    }
}
