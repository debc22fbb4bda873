package se.handslag.local.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** Access tokens of clients, from the real Keycloak; kept until shortly before they expire. */
public final class Tokens {

    private static final Duration MARGIN = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();
    private final URI endpoint;
    private final UnaryOperator<String> secretOfClient;

    public Tokens(String issuer, UnaryOperator<String> secretOfClient) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.secretOfClient = secretOfClient;
    }

    /** A token of this client, valid for at least a minute. */
    public String of(String client) {
        return kept.compute(client, (id, before) -> before != null && before.isFresh() ? before : fetch(id)).token;
    }

    private Kept fetch(String client) {
        String credentials = client + ":" + secretOfClient.apply(client);
        var request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(20))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = new ObjectMapper().readTree(response.body());
            if (response.statusCode() != 200) {
                throw new ServerException("Keycloak gives " + client + " no token: "
                        + body.path("error_description").asText("status " + response.statusCode()));
            }
            return new Kept(
                    body.path("access_token").asText(),
                    Instant.now().plusSeconds(body.path("expires_in").asLong()));
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer at " + endpoint, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("Interrupted while asking for a token", e);
        }
    }

    private record Kept(String token, Instant until) {

        boolean isFresh() {
            return Instant.now().isBefore(until.minus(MARGIN));
        }
    }
}
