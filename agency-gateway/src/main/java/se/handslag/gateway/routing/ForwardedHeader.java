package se.handslag.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;

/** What the gateway tells a service of the request it got (RFC 7239), so that links lead back to the gateway. */
final class ForwardedHeader {
    private ForwardedHeader() {}

    static String of(HttpServerRequest request) {
        HostAndPort host = request.authority();
        String client = request.remoteAddress().hostAddress();
        String from = client != null && client.contains(":") ? "\"[" + client + "]\"" : client;
        return "for=" + from + ";host=\"" + host + "\";proto=" + request.scheme();
    }
}
