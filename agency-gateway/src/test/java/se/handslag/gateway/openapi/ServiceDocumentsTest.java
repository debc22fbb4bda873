package se.handslag.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.handslag.gateway.routing.Upstream;

class ServiceDocumentsTest {
    private final ServiceDocuments documents = new ServiceDocuments(new ObjectMapper(), "/handslag/v1");
    private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<HttpServer> servers = new ArrayList<>();

    @AfterEach
    void close() {
        servers.forEach(server -> server.stop(0));
        documents.close();
        workers.close();
    }

    @Test
    void whatAServiceOnceSaidIsKeptWhileItIsDown() throws IOException {
        Upstream service = service(ServiceDocumentsTest::answer);

        ServiceDocuments.Found fresh = documents.of(List.of(service)).getFirst();
        servers.getFirst().stop(0);
        ServiceDocuments.Found kept = documents.of(List.of(service)).getFirst();

        assertThat(fresh.fresh()).isTrue();
        assertThat(fresh.document()).isPresent();
        assertThat(kept.fresh()).isFalse();
        assertThat(kept.document()).isEqualTo(fresh.document());
    }

    @Test
    void aServiceThatNeverAnsweredHasNone() {
        Upstream nobody = new Upstream("nobody", URI.create("http://localhost:1"));

        assertThat(documents.of(List.of(nobody))).singleElement().satisfies(found -> assertThat(found.document())
                .isEmpty());
    }

    @Test
    void allAreAskedAtTheSameTime() throws IOException {
        CyclicBarrier both = new CyclicBarrier(2);
        HttpHandler onlyWhenBothAreAsked = exchange -> {
            meet(both);
            answer(exchange);
        };

        List<ServiceDocuments.Found> found =
                documents.of(List.of(service(onlyWhenBothAreAsked), service(onlyWhenBothAreAsked)));

        assertThat(found).hasSize(2).allMatch(ServiceDocuments.Found::fresh);
    }

    private Upstream service(HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(workers);
        server.createContext("/handslag/v1/openapi.json", handler);
        server.start();
        servers.add(server);
        int port = server.getAddress().getPort();
        return new Upstream("service-" + port, URI.create("http://localhost:" + port));
    }

    private static void meet(CyclicBarrier barrier) throws IOException {
        try {
            barrier.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IOException(e);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        byte[] body = "{\"paths\":{}}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
