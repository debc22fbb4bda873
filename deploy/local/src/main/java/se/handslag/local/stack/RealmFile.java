package se.handslag.local.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import se.handslag.local.servers.ProjectRoot;

/** What the local stack reads in Keycloak's realm file: it alone says which agencies and clients there are. */
public record RealmFile(Path path) {

    private static final String AGENCY = "agency-";

    public static RealmFile ofProject() {
        return new RealmFile(ProjectRoot.find().resolve("deploy/keycloak/handslag-realm.json"));
    }

    /** The ids of the clients that log in with a secret. */
    public List<String> clients() {
        try {
            var clients = new ObjectMapper().readTree(path.toFile()).path("clients");
            return StreamSupport.stream(clients.spliterator(), false)
                    .filter(client -> client.has("secret"))
                    .map(client -> client.path("clientId").asText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of the agencies whose systems have a client. */
    public List<String> agencies() {
        return clients().stream()
                .filter(client -> client.startsWith(AGENCY))
                .map(client -> client.substring(AGENCY.length()))
                .toList();
    }

    /** The placeholder that holds a client's secret. */
    static String secretVariable(String client) {
        return "HANDSLAG_SECRET_" + client.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    String text() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
