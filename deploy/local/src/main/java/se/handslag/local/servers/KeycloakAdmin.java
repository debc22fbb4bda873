package se.handslag.local.servers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** What an administrator does in a running Keycloak's realm; every call fails with a {@link ServerException}. */
public final class KeycloakAdmin {

    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final URI server;
    private final String realm;
    private final String password;

    /**
     * Calls nobody yet.
     *
     * @param server such as {@code http://localhost:8180}
     * @param password of the user {@code admin}
     */
    public KeycloakAdmin(URI server, String realm, String password) {
        this.server = server;
        this.realm = realm;
        this.password = password;
    }

    /** Makes a group below a top-level one, unless it is there. */
    public void group(String parent, JsonNode group) {
        String token = token();
        String above = read(
                        send(request("/group-by-path/" + parent, token).GET().build()), 200)
                .path("id")
                .asText();
        var answer = send(request("/groups/" + above + "/children", token)
                .POST(body(group))
                .build());
        if (answer.statusCode() != CONFLICT) {
            read(answer, CREATED);
        }
    }

    /** Adds clients and users as a realm file holds them; what is there already stays as it is. */
    public void add(JsonNode partOfRealm) {
        var merged = json.createObjectNode().put("ifResourceExists", "SKIP");
        partOfRealm.properties().forEach(part -> merged.set(part.getKey(), part.getValue()));
        read(send(request("/partialImport", token()).POST(body(merged)).build()), 200);
    }

    private String token() {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(server.resolve("/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return read(send(request), 200).path("access_token").asText();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(server.resolve("/admin/realms/" + realm + path))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private HttpRequest.BodyPublisher body(JsonNode node) {
        return HttpRequest.BodyPublishers.ofString(node.toString());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer at " + server, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while asking Keycloak", e);
        }
    }

    /** An answer may quote what was sent, secrets too, so a failure tells no more than its status. */
    private JsonNode read(HttpResponse<String> answer, int expected) {
        if (answer.statusCode() != expected) {
            throw new ServerException("Keycloak answered " + answer.statusCode() + " to "
                    + answer.request().method() + " " + answer.uri().getPath());
        }
        try {
            return json.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (JsonProcessingException e) {
            throw new ServerException("Keycloak did not answer in JSON: " + Map.of("status", expected), e);
        }
    }
}
