package se.handslag.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.handslag.gateway.routing.Upstream;

/** The services' own documents: fresh if they answer, the last good one if not. */
@ApplicationScoped
class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    /** There is nothing else to show, and a service makes its document when it is first asked for. */
    private static final Duration PATIENCE_AT_FIRST = Duration.ofSeconds(10);

    private static final int OK = 200;

    private final Map<String, ObjectNode> lastGood = new ConcurrentHashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json;
    private final String root;

    ServiceDocuments(ObjectMapper json, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.json = json;
        this.root = root;
    }

    /**
     * What a service tells of itself.
     *
     * @param document empty if it never answered
     * @param fresh whether it was had just now
     */
    record Found(Upstream service, Optional<ObjectNode> document, boolean fresh) {}

    /** One for each service, in their order. All are asked at the same time. */
    List<Found> of(List<Upstream> services) {
        List<CompletableFuture<Found>> asked = services.stream().map(this::ask).toList();
        return asked.stream().map(CompletableFuture::join).toList();
    }

    private CompletableFuture<Found> ask(Upstream service) {
        return fetch(service)
                .exceptionally(failure -> {
                    LOG.infof("%s tells no API description: %s", service.name(), nameOf(failure));
                    return Optional.empty();
                })
                .thenApply(document -> found(service, document));
    }

    private Found found(Upstream service, Optional<ObjectNode> fetched) {
        fetched.ifPresent(document -> lastGood.put(service.name(), document));
        return new Found(service, Optional.ofNullable(lastGood.get(service.name())), fetched.isPresent());
    }

    private CompletableFuture<Optional<ObjectNode>> fetch(Upstream service) {
        HttpRequest request = HttpRequest.newBuilder(service.base().resolve(root + "/openapi.json"))
                .timeout(lastGood.containsKey(service.name()) ? PATIENCE : PATIENCE_AT_FIRST)
                .header("Accept", "application/json")
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
                .thenApply(this::read);
    }

    private Optional<ObjectNode> read(HttpResponse<byte[]> answer) {
        try {
            JsonNode document = answer.statusCode() == OK ? json.readTree(answer.body()) : null;
            return document instanceof ObjectNode object && object.has("paths")
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String nameOf(Throwable failure) {
        Throwable told =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return told.getClass().getSimpleName();
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
