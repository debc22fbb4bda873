package se.handslag.local.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import se.handslag.local.servers.KeycloakAdmin;

/**
 * Organisations that join a running stack: each gets a client like those in the realm file, and an agency its own topic.
 * Whoever has joined is left as they are.
 */
public final class Newcomers {

    private static final String CLIENT_ID = "clientId";

    private final ObjectMapper json = new ObjectMapper();
    private final RealmFile realm = RealmFile.ofProject();
    private final Secrets secrets;
    private final Ports ports;
    private final KeycloakAdmin keycloak;

    public Newcomers(Secrets secrets, Ports ports) {
        this.secrets = secrets;
        this.ports = ports;
        this.keycloak = new KeycloakAdmin(
                URI.create("http://localhost:" + ports.of(Port.KEYCLOAK)),
                "handslag",
                secrets.value("keycloak.admin.password"));
    }

    /** Lets these agencies and associations in, by their codes. */
    public void join(Collection<String> agencies, Collection<String> associations) {
        List<String> known = realm.clients();
        List<String> newAgencies = agencies.stream()
                .filter(code -> !known.contains("agency-" + code))
                .toList();
        newAgencies.forEach(code -> client("agency", "agencies", code));
        associations.stream()
                .filter(code -> !known.contains("association-" + code))
                .forEach(code -> client("association", "associations", code));
        topics(newAgencies);
    }

    private void client(String kind, String group, String code) {
        String id = kind + "-" + code;
        keycloak.group(group, json.valueToTree(Map.of("name", code, "attributes", Map.of(kind, List.of(code)))));
        ObjectNode client = firstOf("clients", CLIENT_ID, kind);
        client.put(CLIENT_ID, id).put("name", "System of " + code).put("secret", secrets.newClient(id));
        ObjectNode account = firstOf("users", "serviceAccountClientId", kind);
        account.put("username", "service-account-" + id).put("serviceAccountClientId", id);
        account.putArray("groups").add("/" + group + "/" + code);
        ObjectNode part = json.createObjectNode();
        part.putArray("clients").add(client);
        part.putArray("users").add(account);
        keycloak.add(part);
    }

    /** The realm file's own first one of this kind is the pattern, so that a newcomer may do what the others may. */
    private ObjectNode firstOf(String list, String property, String kind) {
        try {
            for (JsonNode one : json.readTree(realm.path().toFile()).path(list)) {
                if (one.path(property).asText().startsWith(kind + "-")) {
                    return one.deepCopy();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("the realm file has no " + kind);
    }

    private void topics(List<String> agencies) {
        if (agencies.isEmpty()) {
            return;
        }
        try (var admin = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + ports.of(Port.KAFKA),
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                30_000))) {
            Topics.provide(admin, agencies);
        }
    }
}
