package se.handslag.kubernetes.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Short ways through a tree. A path that is not there is empty, never an error. */
public final class Nodes {
    private Nodes() {}

    /** The elements of the list at a JSON pointer. */
    public static Stream<JsonNode> list(JsonNode node, String pointer) {
        return node.at(pointer).valueStream();
    }

    /** The texts of the list at a JSON pointer. */
    public static Stream<String> texts(JsonNode node, String pointer) {
        return list(node, pointer).map(JsonNode::asText);
    }

    /** The text values of the object at a JSON pointer. */
    public static Map<String, String> map(JsonNode node, String pointer) {
        Map<String, String> map = new LinkedHashMap<>();
        node.at(pointer)
                .propertyStream()
                .forEach(each -> map.put(each.getKey(), each.getValue().asText()));
        return map;
    }

    /** Every object below a node, itself too. */
    public static Stream<JsonNode> walk(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(Nodes::walk));
    }
}
