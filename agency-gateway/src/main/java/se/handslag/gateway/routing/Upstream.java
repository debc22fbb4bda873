package se.handslag.gateway.routing;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/**
 * A service behind the gateway.
 *
 * @param name as in logs and documents
 * @param base its base URL, without a path
 */
public record Upstream(String name, URI base) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** A request to it, to be completed with method and path. */
    public RequestOptions request() {
        boolean tls = "https".equals(base.getScheme());
        int defaultPort = tls ? HTTPS : HTTP;
        return new RequestOptions()
                .setHost(base.getHost())
                .setPort(base.getPort() < 0 ? defaultPort : base.getPort())
                .setSsl(tls);
    }
}
