package se.handslag.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers go through. */
final class PassedHeaders {
    // RFC 9110, 7.6.1: they are about one connection.
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade");
    // A client could forge where links lead, or whom a log names. The span that goes on is put in anew.
    private static final Set<String> OURS = Set.of("forwarded", "x-real-ip", "traceparent", "expect");
    private static final String X_FORWARDED = "x-forwarded-";

    private PassedHeaders() {}

    /** Takes out of a request what must not reach a service. */
    static void strip(MultiMap request) {
        stripHopByHop(request);
        for (String name : List.copyOf(request.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (OURS.contains(lower) || lower.startsWith(X_FORWARDED)) {
                request.remove(name);
            }
        }
    }

    /** Takes out what is about the connection, whatever the message. */
    static void stripHopByHop(MultiMap message) {
        List<String> named = message.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .toList();
        named.forEach(message::remove);
        HOP_BY_HOP.forEach(message::remove);
    }
}
