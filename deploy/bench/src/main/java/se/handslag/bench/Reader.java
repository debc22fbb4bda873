package se.handslag.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** Reads with one token, one request after the other on one connection. */
final class Reader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int JUMP = 1000;

    private final HttpClient http;
    private final String api;
    private final String token;

    Reader(HttpClient http, String api, String token) {
        this.http = http;
        this.api = api;
        this.token = token;
    }

    JsonNode read(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = send(request(path));
        return JSON.readTree(answer.body());
    }

    /** Asks this so many times. */
    Latencies measure(String path, int times) throws IOException, InterruptedException {
        HttpRequest request = request(path);
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            send(request);
            nanos[i] = System.nanoTime() - start;
        }
        return new Latencies(nanos);
    }

    /** The beginnings of pages along a list, some thousand rows apart, as its own next links give them. */
    List<String> along(String path) throws IOException, InterruptedException {
        List<String> places = new ArrayList<>();
        String glue = path.contains("?") ? "&" : "?";
        String place = path;
        while (place != null) {
            places.add(place);
            String next = read(place + (place.contains("?") ? "&" : "?") + "limit=1&offset=" + JUMP)
                    .path("_links")
                    .path("next")
                    .path("href")
                    .asText("");
            place = next.isEmpty() ? null : path + glue + next.substring(next.indexOf("cursor="));
        }
        return places;
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .header("Authorization", "Bearer " + token)
                .build();
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }
}
