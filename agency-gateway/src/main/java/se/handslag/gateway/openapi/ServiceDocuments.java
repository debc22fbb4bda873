package se.handslag.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.handslag.gateway.routing.Upstream;

/** The services' own documents: fresh if they answer, the last good one if not. */
@ApplicationScoped
class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
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
     * A service's document.
     *
     * @param fresh whether it was had just now
     */
    record Found(ObjectNode document, boolean fresh) {}

    /** Empty if the service never answered. */
    Optional<Found> of(Upstream service) {
        Optional<ObjectNode> fetched = fetch(service);
        fetched.ifPresent(document -> lastGood.put(service.name(), document));
        return Optional.ofNullable(lastGood.get(service.name()))
                .map(document -> new Found(document, fetched.isPresent()));
    }

    private Optional<ObjectNode> fetch(Upstream service) {
        URI address = service.base().resolve(root + "/openapi.json");
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(address)
                            .timeout(PATIENCE)
                            .header("Accept", "application/json")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            JsonNode document = answer.statusCode() == OK ? json.readTree(answer.body()) : null;
            return document instanceof ObjectNode object && object.has("paths")
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (IOException e) {
            LOG.infof(
                    "%s tells no API description: %s",
                    service.name(), e.getClass().getSimpleName());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
