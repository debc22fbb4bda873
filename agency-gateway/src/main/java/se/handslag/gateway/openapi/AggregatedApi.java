package se.handslag.gateway.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.handslag.gateway.routing.RouteTable;
import se.handslag.gateway.routing.Upstream;

/** The description of the whole API: the gateway's own, and of each service the paths that are routed to it. */
@ApplicationScoped
class AggregatedApi {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final Duration KEPT_WITH_GAPS = Duration.ofSeconds(5);

    private final OpenApiDocumentService own;
    private final ServiceDocuments services;
    private final RouteTable routes;
    private final ObjectMapper json;
    private Description kept = new Description("", false);
    private long goodUntil;

    AggregatedApi(OpenApiDocumentService own, ServiceDocuments services, RouteTable routes, ObjectMapper json) {
        this.own = own;
        this.services = services;
        this.routes = routes;
        this.json = json;
    }

    /**
     * The description of the whole.
     *
     * @param json the document
     * @param complete whether every service told its part just now
     */
    record Description(String json, boolean complete) {}

    /** At most a minute old. A service that never answered is left out until it does. */
    synchronized Description describe() {
        if (kept.json().isEmpty() || System.nanoTime() - goodUntil > 0) {
            kept = makeAnew();
            goodUntil = System.nanoTime() + (kept.complete() ? KEPT : KEPT_WITH_GAPS).toNanos();
        }
        return kept;
    }

    private Description makeAnew() {
        ApiDocument whole = ApiDocument.copyOf(ownDocument());
        List<ServiceDocuments.Found> found = services.of(routes.upstreams());
        found.forEach(it -> it.document().ifPresent(document -> takeIn(whole, it.service(), document)));
        GatewayAnswers.addTo(whole.root());
        whole.root().withObject("/info").put("title", "Handslag");
        return new Description(write(whole), found.stream().allMatch(ServiceDocuments.Found::fresh));
    }

    private void takeIn(ApiDocument whole, Upstream service, ObjectNode document) {
        whole.takeIn(document, path -> isRoutedTo(service, path), prefix(service));
    }

    private boolean isRoutedTo(Upstream service, String path) {
        Map<String, Upstream> owners = routes.owners();
        String[] segments = path.split("/", -1);
        return segments.length > 1 && service.equals(owners.get(segments[1]));
    }

    private ObjectNode ownDocument() {
        try {
            byte[] bytes = own.getDocument(OpenApiConstants.DEFAULT_DOCUMENT_NAME, Format.JSON);
            return (ObjectNode) json.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(ApiDocument whole) {
        try {
            return json.writeValueAsString(whole.root());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** participant-service makes ParticipantService. */
    private static String prefix(Upstream service) {
        return Arrays.stream(service.name().split("-", -1))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
