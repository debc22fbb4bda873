package se.handslag.local.scenario.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import se.handslag.local.scenario.ScenarioException;
import se.handslag.local.servers.Tokens;

/** The public REST API, seen from a client that is patient: what one service says, another may hear a moment later. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(250);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI base;
    private final Tokens tokens;

    public Api(URI base, Tokens tokens) {
        this.base = base;
        this.tokens = tokens;
    }

    /** Posts as this client; {@link ScenarioException} unless it is created, or was created by the same key before. */
    JsonNode post(String client, String path, Object body, String key) {
        var answer = patiently(() -> send(postRequest(client, path, body, key)));
        if (answer.statusCode() != 201) {
            throw refused("POST " + path, answer);
        }
        return read(answer.body());
    }

    /** Posts what may be there already, put there by another scenario. */
    void postUnlessThere(String client, String path, Object body, String key) {
        var answer = patiently(() -> send(postRequest(client, path, body, key)));
        if (answer.statusCode() != 201 && answer.statusCode() != 409) {
            throw refused("POST " + path, answer);
        }
    }

    /** Puts over what is there now; {@link ScenarioException} unless it is answered with 200. */
    void put(String client, String path, Object body) {
        var before = patiently(() -> send(request(client, path).GET().build()));
        String tag = before.headers().firstValue("ETag").orElse("\"0\"");
        var answer = send(jsonRequest(client, path)
                .header("If-Match", tag)
                .PUT(publisher(body))
                .build());
        if (answer.statusCode() != 200) {
            throw refused("PUT " + path, answer);
        }
    }

    /** Gets as this client; {@link ScenarioException} unless it is answered with 200. */
    public JsonNode get(String client, String path) {
        var answer = patiently(() -> send(request(client, path).GET().build()));
        if (answer.statusCode() != 200) {
            throw refused("GET " + path, answer);
        }
        return read(answer.body());
    }

    private HttpRequest postRequest(String client, String path, Object body, String key) {
        return jsonRequest(client, path)
                .header("Idempotency-Key", "\"" + key + "\"")
                .POST(publisher(body))
                .build();
    }

    private HttpRequest.Builder jsonRequest(String client, String path) {
        return request(client, path).header("Content-Type", "application/json");
    }

    private HttpRequest.BodyPublisher publisher(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
        } catch (JsonProcessingException e) {
            throw new ScenarioException("Not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private HttpRequest.Builder request(String client, String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + tokens.of(client));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ScenarioException("The gateway does not answer at " + base + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ScenarioException("Interrupted", e);
        }
    }

    private HttpResponse<String> patiently(Supplier<HttpResponse<String>> exchange) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<String> answer = exchange.get();
        while (isNotYet(answer) && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE);
            answer = exchange.get();
        }
        return answer;
    }

    private boolean isNotYet(HttpResponse<String> answer) {
        return switch (answer.statusCode()) {
            case 404, 503 -> true;
            case 400 -> read(answer.body()).path("type").asText().endsWith(":unknown-agency");
            default -> false;
        };
    }

    private ScenarioException refused(String what, HttpResponse<String> answer) {
        JsonNode problem = read(answer.body());
        return new ScenarioException(what + " was answered " + answer.statusCode() + " "
                + problem.path("type").asText() + ": " + problem.path("detail").asText()
                + problem.path("errors").toString()
                + answer.headers()
                        .firstValue("traceparent")
                        .map(trace -> " (traceparent " + trace + ")")
                        .orElse(""));
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            return json.createObjectNode();
        }
    }
}
