package se.handslag.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** References within an OpenAPI document. */
final class References {
    private static final String REF = "$ref";

    private References() {}

    /**
     * A component gets another name.
     *
     * @param section of components, such as {@code schemas}
     */
    record Renaming(String section, String from, String to) {
        private String ref(String name) {
            return "#/components/" + section + "/" + name;
        }
    }

    /** Renames the component and all that refers to it. */
    static void rename(ObjectNode document, Renaming renaming) {
        ObjectNode section = (ObjectNode) document.path("components").path(renaming.section());
        section.set(renaming.to(), section.remove(renaming.from()));
        follow(document, renaming);
    }

    private static void follow(JsonNode node, Renaming renaming) {
        if (node instanceof ObjectNode object && object.path(REF).asText().equals(renaming.ref(renaming.from()))) {
            object.put(REF, renaming.ref(renaming.to()));
        }
        node.forEach(child -> follow(child, renaming));
    }
}
