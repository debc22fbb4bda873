package se.handslag.kubernetes.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One permission of a Kafka user.
 *
 * @param type topic, group or transactionalId
 * @param name with a {@code *} at its end when it is a prefix
 */
public record Acl(String type, String name, String operation) {
    /** What a KafkaUser may do, except Describe, which goes with the rest. */
    public static Set<Acl> of(JsonNode user) {
        return Nodes.list(user, "/spec/authorization/acls").flatMap(Acl::each).collect(Collectors.toSet());
    }

    private static Stream<Acl> each(JsonNode rule) {
        JsonNode resource = rule.path("resource");
        boolean prefix = resource.path("patternType").asText().equals("prefix");
        String name = resource.path("name").asText() + (prefix ? "*" : "");
        return Nodes.texts(rule, "/operations")
                .filter(operation -> !operation.equals("Describe"))
                .map(operation -> new Acl(resource.path("type").asText(), name, operation));
    }
}
