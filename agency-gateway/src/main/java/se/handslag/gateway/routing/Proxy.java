package se.handslag.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.BodySizes;
import se.handslag.kit.rest.RawProblem;

/** Passes requests on to the services, over kept connections. */
@ApplicationScoped
class Proxy {
    private static final ProxyOptions OPTIONS = new ProxyOptions().setSupportWebSocket(false);

    private final Vertx vertx;
    private final RoutingConfig config;
    private final long bodyLimit;
    private final BodySizes sizes;
    private final HttpClient client;

    Proxy(
            Vertx vertx,
            RoutingConfig config,
            BodySizes sizes,
            @ConfigProperty(name = "handslag.body-limit") MemorySize bodyLimit) {
        this.vertx = vertx;
        this.sizes = sizes;
        this.config = config;
        this.bodyLimit = bodyLimit.asLongValue();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(true)
                .setMaxPoolSize(config.connections())
                .setMaxWaitQueueSize(config.waiting())
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis())));
    }

    /** Passes it on if its token was verified and its body is small. */
    void pass(RoutingContext request, Upstream upstream) {
        if (!Door.isOpenTo(request)) {
            request.fail(new UnauthorizedException());
        } else if (sizes.isLargeAt(request.normalizedPath())) {
            // Passed on as it comes: a file is not held here, and the service counts what it reads.
            SmallBody.invite(request.request());
            send(request, upstream, Optional.empty());
        } else if (SmallBody.isIn(request.request())) {
            SmallBody.of(request.request(), bodyLimit, config.bodyTimeout(), vertx)
                    .onSuccess(body -> send(request, upstream, Optional.of(body)))
                    .onFailure(failure -> refuse(request, failure));
        } else {
            send(request, upstream, Optional.empty());
        }
    }

    private void send(RoutingContext request, Upstream upstream, Optional<Buffer> body) {
        HttpServerRequest incoming = request.request();
        HttpProxy.reverseProxy(OPTIONS, client)
                .origin(context -> client.request(upstream.request()
                        .setMethod(incoming.method())
                        .setConnectTimeout(config.connectTimeout().toMillis())
                        .setIdleTimeout(config.answerTimeout().toMillis())))
                .addInterceptor(new ProxiedCall(request, upstream, body))
                .handle(incoming);
    }

    private static void refuse(RoutingContext request, Throwable failure) {
        switch (failure) {
            case SmallBody.TooLarge e -> close(request, ProblemTypes.BODY_TOO_LARGE, "A body has at most 1 MB.");
            case SmallBody.TooSlow e -> close(request, RoutingProblems.BODY_TOO_SLOW, "Send the body without pauses.");
            default -> request.request().connection().close();
        }
    }

    /** The rest of the body is not waited for, so the connection cannot be used again. */
    private static void close(RoutingContext request, ProblemType problem, String detail) {
        request.response().putHeader("Connection", "close");
        request.addEndHandler(ended -> request.request().connection().close());
        RawProblem.write(request, problem, detail);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
