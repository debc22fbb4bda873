package se.handslag.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.handslag.gateway.routing.Upstream;

class ServiceDocumentsTest {
    private final ServiceDocuments documents = new ServiceDocuments(new ObjectMapper(), "/handslag/v1");

    @Test
    void whatAServiceOnceSaidIsKeptWhileItIsDown() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/handslag/v1/openapi.json", exchange -> {
            byte[] body = "{\"paths\":{}}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI base = URI.create("http://localhost:" + server.getAddress().getPort());
        Upstream service = new Upstream("a-service", base);

        Optional<ServiceDocuments.Found> fresh = documents.of(service);
        server.stop(0);
        Optional<ServiceDocuments.Found> kept = documents.of(service);

        assertThat(fresh).map(ServiceDocuments.Found::fresh).contains(true);
        assertThat(kept).map(ServiceDocuments.Found::fresh).contains(false);
        assertThat(kept.orElseThrow().document()).isEqualTo(fresh.orElseThrow().document());
    }

    @Test
    void aServiceThatNeverAnsweredHasNone() {
        assertThat(documents.of(new Upstream("nobody", URI.create("http://localhost:1"))))
                .isEmpty();
    }
}
