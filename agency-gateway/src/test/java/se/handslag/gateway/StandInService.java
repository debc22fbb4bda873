package se.handslag.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A real HTTP server in a service's place: it answers with what it was asked, or behaves badly as header {@code behave}
 * says.
 */
final class StandInService implements AutoCloseable {
    private static final String DOCUMENT = """
            {"openapi":"3.1.0","info":{"title":"participant-service","version":"1.0.0"},
             "tags":[{"name":"hand-offs"},{"name":"agencies","description":"another"}],
             "paths":{"/hand-offs":{"get":{"tags":["hand-offs"],"responses":{"200":{"description":"OK","content":{
                "application/json":{"schema":{"$ref":"#/components/schemas/UnitView"}}}}}}},
              "/api-info":{"get":{"responses":{"200":{"description":"the service's own"}}}}},
             "components":{"schemas":{"UnitView":{"type":"object","description":"Means something else here."}}}}
            """;

    private final Vertx vertx = Vertx.vertx();
    private final AtomicLong seen = new AtomicLong();

    int start() {
        HttpServer server = vertx.createHttpServer().requestHandler(this::handle);
        return server.listen(0).toCompletionStage().toCompletableFuture().join().actualPort();
    }

    private void handle(HttpServerRequest request) {
        if (request.path().endsWith("/openapi.json")) {
            request.response().putHeader("Content-Type", "application/json").end(DOCUMENT);
            return;
        }
        seen.incrementAndGet();
        switch (String.valueOf(request.getHeader("behave"))) {
            case "silent" -> request.resume();
            case "break-off" ->
                request.response().setChunked(true).write("{\"half\":").onComplete(done -> request.connection()
                        .close());
            case "hang-up" -> request.connection().close();
            default -> request.body().onSuccess(body -> echo(request, body.length()));
        }
    }

    private void echo(HttpServerRequest request, int bodyLength) {
        JsonObject headers = new JsonObject();
        request.headers().forEach(header -> headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        JsonObject answer = new JsonObject()
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers)
                .put("bodyLength", bodyLength)
                .put("connection", request.connection().remoteAddress().toString())
                .put("seen", seen.get());
        request.response()
                .putHeader("ETag", "\"7\"")
                .putHeader("Content-Type", "application/json")
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("X-Frame-Options", "DENY")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .putHeader("Cache-Control", "private, no-cache")
                .putHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .putHeader("traceparent", "00-00000000000000000000000000000001-0000000000000001-00")
                .putHeader("Connection", "X-Secret")
                .putHeader("X-Secret", "for the gateway only")
                .putHeader("Keep-Alive", "timeout=9")
                .end(answer.toBuffer());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
