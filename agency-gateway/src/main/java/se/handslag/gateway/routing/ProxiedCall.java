package se.handslag.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import se.handslag.kit.problem.ProblemType;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.rest.RawProblem;

/** One request on its way to a service and back. */
final class ProxiedCall implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(ProxiedCall.class);
    private static final String RETRY_AFTER_SECONDS = "2";

    private final RoutingContext request;
    private final Upstream upstream;
    private final Optional<Buffer> body;

    ProxiedCall(RoutingContext request, Upstream upstream, Optional<Buffer> body) {
        this.request = request;
        this.upstream = upstream;
        this.body = body;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest out = context.request();
        PassedHeaders.strip(out.headers());
        out.putHeader("Forwarded", ForwardedHeader.of(request.request()));
        TraceContext.current().ifPresent(trace -> out.putHeader(TraceContext.NAME, trace));
        // Without dot segments: a service must see the path by which the route was chosen.
        String query = request.request().query();
        out.setURI(request.normalizedPath() + (query == null ? "" : "?" + query));
        body.ifPresent(buffer -> out.setBody(Body.body(buffer)));
        return context.sendRequest().recover(failure -> answerFor(context, failure));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        ProxyResponse in = context.response();
        PassedHeaders.stripHopByHop(in.headers());
        in.headers().remove(TraceContext.NAME);
        // The service has said it; the gateway's own defaults would only repeat it.
        HttpServerResponse answer = request.response();
        in.headers().names().forEach(answer.headers()::remove);
        return context.sendResponse();
    }

    private Future<ProxyResponse> answerFor(ProxyContext context, Throwable failure) {
        context.request().release();
        if (!request.response().headWritten() && !request.response().closed()) {
            ProblemType problem = failure instanceof TimeoutException
                    ? RoutingProblems.NO_ANSWER_IN_TIME
                    : ProblemTypes.SERVICE_UNAVAILABLE;
            LOG.warnf(
                    "%s: %s, %s",
                    problem.slug(), upstream.name(), failure.getClass().getSimpleName());
            request.response().putHeader("Retry-After", RETRY_AFTER_SECONDS);
            RawProblem.write(
                    request,
                    problem,
                    "The service behind this address gave no answer. Try again, with the same Idempotency-Key.");
        }
        // The caller has its answer: the proxy waits for ever for one to pass on, and is forgotten with the request.
        return Promise.<ProxyResponse>promise().future();
    }
}
