package se.handslag.kubernetes.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.kubernetes.cluster.PodLabels;
import se.handslag.kubernetes.cluster.Selector;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.render.Nodes;

/** Services, budgets and Deployments select the pods they are named after, and only those. */
public final class Selectors implements Rule {
    @Override
    public Stream<String> broken(Manifests manifests) {
        Map<String, Map<String, String>> pods = new LinkedHashMap<>();
        manifests
                .kind("Deployment")
                .forEach(each -> pods.put(Manifests.name(each), Nodes.map(each, "/spec/template/metadata/labels")));
        pods.put("keycloak", PodLabels.ofKeycloak());
        return Stream.of("Deployment", "PodDisruptionBudget", "Service")
                .flatMap(manifests::kind)
                .filter(each -> !selected(selector(each), pods).equals(Set.of(Manifests.name(each))))
                .map(each -> Manifests.title(each) + ": selects " + selected(selector(each), pods));
    }

    private static JsonNode selector(JsonNode resource) {
        JsonNode selector = resource.at("/spec/selector");
        return resource.path("kind").asText().equals("Service")
                ? JsonNodeFactory.instance.objectNode().set("matchLabels", selector)
                : selector;
    }

    private static Set<String> selected(JsonNode selector, Map<String, Map<String, String>> pods) {
        return pods.entrySet().stream()
                .filter(each -> Selector.matches(selector, each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
