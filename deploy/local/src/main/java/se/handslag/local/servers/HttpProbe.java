package se.handslag.local.servers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks a page again and again whether somebody is ready. */
public final class HttpProbe implements BooleanSupplier, AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest request;

    public HttpProbe(String url) {
        request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(2))
                .build();
    }

    /** True if the page answers 200 now. */
    @Override
    public boolean getAsBoolean() {
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
