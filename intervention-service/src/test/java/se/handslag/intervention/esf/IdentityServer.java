package se.handslag.intervention.esf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.UUID;

/**
 * A server that speaks the contract of participant-service's identity readings. What a test tells it stands in system
 * properties, since the test is loaded by another class loader.
 */
public final class IdentityServer implements QuarkusTestResourceLifecycleManager {
    /** Ids of participations whose number it gives to nobody. */
    static final String WITHHELD = "handslag.test.withheld";

    /** Set while it does not answer. */
    static final String AWAY = "handslag.test.identities-away";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long TEN_DIGITS = 10_000_000_000L;
    private HttpServer server;

    /** A number of its own for each participation. */
    static String numberOf(UUID participation) {
        return "19%010d".formatted(Math.floorMod(participation.getLeastSignificantBits(), TEN_DIGITS));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/handslag/v1/identity-readings", IdentityServer::answer);
        server.start();
        return Map.of(
                "handslag.routes.participant-service",
                "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (System.getProperty(AWAY) != null) {
            send(exchange, 503, JSON.createObjectNode());
        } else if (token == null || !token.startsWith("Bearer ey")) {
            send(exchange, 401, JSON.createObjectNode());
        } else if (!keepsContract(exchange, body)) {
            send(exchange, 400, JSON.createObjectNode());
        } else {
            send(exchange, 200, numbers(body));
        }
    }

    private static boolean keepsContract(HttpExchange exchange, JsonNode body) {
        return exchange.getRequestMethod().equals("POST")
                && exchange.getRequestHeaders().getFirst("Content-Type").startsWith("application/json")
                && body.size() == 2
                && body.path("purpose").asText().equals("ESF")
                && body.path("participationIds").isArray()
                && body.path("participationIds").size() <= 500;
    }

    private static ObjectNode numbers(JsonNode body) {
        ObjectNode answer = JSON.createObjectNode();
        var items = answer.putArray("items");
        for (JsonNode id : body.path("participationIds")) {
            if (!System.getProperty(WITHHELD, "").contains(id.asText())) {
                items.addObject()
                        .put("participationId", id.asText())
                        .put("number", numberOf(UUID.fromString(id.asText())));
            }
        }
        return answer;
    }

    private static void send(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
