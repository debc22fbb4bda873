package se.handslag.kubernetes.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.handslag.kubernetes.render.Nodes;

/**
 * The realm of {@code deploy/keycloak}, without the people for trying out: what each site's realm must be like.
 *
 * <p>An agency that the file does not know is expected to be like Arbetsförmedlingen, but for its code.
 */
public final class LocalRealm {
    private static final String MODEL = "af";

    private final ObjectNode realm;

    public LocalRealm() {
        realm = parse(Project.read(Project.root().resolve("deploy/keycloak/handslag-realm.json")));
    }

    /** Settings, roles and the like: all but clients, users, groups. */
    public static Map<String, JsonNode> settings(JsonNode realm) {
        Map<String, JsonNode> settings = new TreeMap<>();
        realm.propertyStream().forEach(each -> settings.put(each.getKey(), each.getValue()));
        settings.keySet().removeAll(java.util.Set.of("clients", "users", "groups"));
        return settings;
    }

    /** Clients, service accounts and groups by name. The name of a client for people is left out. */
    public static Map<String, JsonNode> members(JsonNode realm) {
        Map<String, JsonNode> members = new TreeMap<>();
        Nodes.list(realm, "/clients")
                .forEach(each -> members.put(
                        "client " + each.path("clientId").asText(), ((ObjectNode) each.deepCopy()).without("name")));
        Nodes.list(realm, "/users")
                .filter(each -> each.has("serviceAccountClientId"))
                .forEach(each -> members.put("account " + each.path("username").asText(), each));
        Nodes.list(realm, "/groups").forEach(group -> Nodes.list(group, "/subGroups")
                .forEach(each -> members.put(
                        "group " + group.path("name").asText() + "/"
                                + each.path("name").asText(),
                        each)));
        return members;
    }

    public Map<String, JsonNode> settings() {
        return settings(realm);
    }

    /** What a site with these agencies has. */
    public Map<String, JsonNode> members(java.util.Set<String> agencies) {
        Map<String, JsonNode> members = members(realm);
        Map<String, JsonNode> expected = new TreeMap<>(members);
        expected.keySet().removeIf(name -> isOfAgency(name));
        agencies.forEach(code -> Stream.of("client agency-", "account service-account-agency-", "group agencies/")
                .forEach(kind -> expected.put(
                        kind + code, members.getOrDefault(kind + code, like(members.get(kind + MODEL), code)))));
        return expected;
    }

    private static boolean isOfAgency(String name) {
        return name.matches("(client agency-|account service-account-agency-|group agencies/).*");
    }

    private static JsonNode like(JsonNode model, String code) {
        String constant = code.replace('-', '_').toUpperCase(Locale.ROOT);
        return parse(model.toString()
                .replaceAll("\\b" + MODEL + "\\b", code)
                .replaceAll("_" + MODEL.toUpperCase(Locale.ROOT) + "\\b", "_" + constant));
    }

    private static ObjectNode parse(String json) {
        try {
            return JsonMapper.builder().build().readValue(json, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The realm is no JSON", e);
        }
    }
}
