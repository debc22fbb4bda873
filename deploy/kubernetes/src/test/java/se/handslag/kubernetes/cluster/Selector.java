package se.handslag.kubernetes.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import se.handslag.kubernetes.render.Nodes;

/** A label selector, as the API server reads it. */
public final class Selector {
    private Selector() {}

    /** Whether the labels fit; an empty selector fits everything. */
    public static boolean matches(JsonNode selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(Nodes.map(selector, "/matchLabels").entrySet())
                && Nodes.list(selector, "/matchExpressions").allMatch(each -> holds(each, labels));
    }

    private static boolean holds(JsonNode expression, Map<String, String> labels) {
        String value = labels.get(expression.path("key").asText());
        boolean listed = Nodes.texts(expression, "/values").anyMatch(each -> each.equals(value));
        return switch (expression.path("operator").asText()) {
            case "In" -> listed;
            case "NotIn" -> !listed;
            case "Exists" -> value != null;
            case "DoesNotExist" -> value == null;
            default -> throw new IllegalArgumentException("No such operator: " + expression);
        };
    }
}
