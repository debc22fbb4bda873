package se.handslag.e2e.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The OpenAPI document as the profile's rules look at it. */
record ApiDocument(JsonNode root) {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    /** One operation of the API. */
    record Operation(String path, String method, JsonNode node) {
        @Override
        public String toString() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }

        Stream<Map.Entry<String, JsonNode>> responses() {
            return node.path("responses").properties().stream();
        }
    }

    List<String> paths() {
        List<String> paths = new ArrayList<>();
        root.path("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    List<Operation> operations() {
        return root.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(entry -> METHODS.contains(entry.getKey()))
                        .map(entry -> new Operation(path.getKey(), entry.getKey(), entry.getValue())))
                .toList();
    }

    /** The parameters of an operation, references followed. */
    List<JsonNode> parameters(Operation operation) {
        List<JsonNode> parameters = new ArrayList<>();
        operation.node().path("parameters").forEach(parameter -> parameters.add(follow(parameter)));
        root.path("paths")
                .path(operation.path())
                .path("parameters")
                .forEach(parameter -> parameters.add(follow(parameter)));
        return parameters;
    }

    /** What a reference points to; the node itself if it is none. */
    JsonNode follow(JsonNode node) {
        return node.has("$ref") ? follow(root.at(node.path("$ref").asText().substring(1))) : node;
    }
}
