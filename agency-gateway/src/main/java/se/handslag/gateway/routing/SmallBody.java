package se.handslag.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;

/**
 * Takes a body in whole before a service sees any of it: a client that is slow, sends too much or breaks off costs the
 * service nothing.
 */
final class SmallBody {
    private final Buffer taken = Buffer.buffer();
    private final Promise<Buffer> whole = Promise.promise();
    private final long limit;

    private SmallBody(long limit) {
        this.limit = limit;
    }

    /** The body is larger than allowed. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The body took longer than allowed. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static boolean isIn(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null || (length != null && !"0".equals(length));
    }

    static Future<Buffer> of(HttpServerRequest request, long limit, Duration patience, Vertx vertx) {
        SmallBody body = new SmallBody(limit);
        long timer = vertx.setTimer(patience.toMillis(), unused -> body.whole.tryFail(new TooSlow()));
        request.handler(body::take);
        request.endHandler(unused -> body.whole.tryComplete(body.taken));
        request.exceptionHandler(body.whole::tryFail);
        invite(request);
        request.resume();
        return body.whole.future().onComplete(unused -> vertx.cancelTimer(timer));
    }

    /** Tells a client that waits to be asked for the body. */
    static void invite(HttpServerRequest request) {
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
    }

    private void take(Buffer part) {
        if (taken.length() + part.length() > limit) {
            whole.tryFail(new TooLarge());
        } else if (!whole.future().isComplete()) {
            taken.appendBuffer(part);
        }
    }
}
