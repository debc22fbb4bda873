package se.handslag.kit.rest;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.ext.web.RoutingContext;

/** Returns the trace that the request became part of (W3C Trace Context), so that a caller can quote it to us. */
final class TraceHeader {
    private static final String NAME = "traceparent";

    private TraceHeader() {}

    static void put(RoutingContext request) {
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            request.response()
                    .putHeader(
                            NAME,
                            "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                                    + span.getTraceFlags().asHex());
        }
    }
}
