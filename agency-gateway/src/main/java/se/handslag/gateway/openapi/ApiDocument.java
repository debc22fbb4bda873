package se.handslag.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** An OpenAPI document that can take in another one. */
final class ApiDocument {
    private static final String PATHS = "paths";
    private static final String TAGS = "tags";
    private static final String COMPONENTS = "components";

    private final ObjectNode root;

    private ApiDocument(ObjectNode root) {
        this.root = root;
    }

    /** Its own copy of a document. */
    static ApiDocument copyOf(ObjectNode document) {
        return new ApiDocument(document.deepCopy());
    }

    /**
     * Takes in the wanted paths of another document, and what they refer to.
     *
     * @param prefix put before the name of a component that means something else here
     */
    void takeIn(ObjectNode other, Predicate<String> wantedPath, String prefix) {
        ObjectNode source = renamed(other, prefix);
        each(source.path(PATHS), (path, item) -> {
            if (wantedPath.test(path)) {
                object(root, PATHS).putIfAbsent(path, item);
            }
        });
        each(source.path(COMPONENTS), (section, components) -> {
            ObjectNode mine = object(object(root, COMPONENTS), section);
            each(components, mine::putIfAbsent);
        });
        for (JsonNode tag : source.path(TAGS)) {
            takeInTag(tag);
        }
    }

    ObjectNode root() {
        return root;
    }

    /** The other document under names that do not clash; a name may clash only because one it refers to does. */
    private ObjectNode renamed(ObjectNode other, String prefix) {
        ObjectNode source = other.deepCopy();
        Optional<References.Renaming> clash = clash(source, prefix);
        while (clash.isPresent()) {
            References.rename(source, clash.get());
            clash = clash(source, prefix);
        }
        return source;
    }

    private Optional<References.Renaming> clash(ObjectNode source, String prefix) {
        List<References.Renaming> found = new ArrayList<>();
        each(
                source.path(COMPONENTS),
                (section, components) -> each(components, (name, component) -> {
                    JsonNode mine = root.path(COMPONENTS).path(section).path(name);
                    if (!mine.isMissingNode() && !mine.equals(component)) {
                        found.add(new References.Renaming(section, name, prefix + name));
                    }
                }));
        return found.stream().findFirst();
    }

    private void takeInTag(JsonNode tag) {
        for (JsonNode known : root.path(TAGS)) {
            if (known.path("name").equals(tag.path("name"))) {
                return;
            }
        }
        root.withArray(TAGS).add(tag);
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        JsonNode child = parent.get(name);
        if (child instanceof ObjectNode known) {
            return known;
        }
        ObjectNode made = JsonNodeFactory.instance.objectNode();
        parent.set(name, made);
        return made;
    }

    private static void each(JsonNode node, BiConsumer<String, JsonNode> action) {
        for (Map.Entry<String, JsonNode> property : List.copyOf(node.properties())) {
            action.accept(property.getKey(), property.getValue());
        }
    }
}
