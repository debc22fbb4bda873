package se.handslag.kubernetes.mistake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import se.handslag.kubernetes.render.Manifests;
import se.handslag.kubernetes.rule.Rule;

/**
 * A way to get the manifests wrong.
 *
 * @param rule that must notice
 * @param makes what somebody might do
 * @param says a part of what the rule then says
 */
public record Mistake(Class<? extends Rule> rule, Consumer<Manifests> makes, String says) {
    static Mistake against(Class<? extends Rule> rule, String says, Consumer<Manifests> makes) {
        return new Mistake(rule, makes, says);
    }

    /** The object at a JSON pointer, to be changed. */
    static ObjectNode at(Manifests manifests, String kind, String name, String pointer) {
        return (ObjectNode) manifests.one(kind, name).at(pointer);
    }

    /** The list at a JSON pointer, to be changed. */
    static ArrayNode list(Manifests manifests, String kind, String name, String pointer) {
        return (ArrayNode) manifests.one(kind, name).at(pointer);
    }

    static void remove(Manifests manifests, String kind, String name) {
        manifests.all().remove(manifests.one(kind, name));
    }
}
