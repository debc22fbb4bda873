package se.handslag.outcome.rest;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.outcome.selection.Question;

/** Where a report is to be found again: with its moment, even if the request left that out (R6.3). */
final class SelfLink {

    private SelfLink() {}

    static Map<String, Link> of(UriInfo uri, Question question) {
        return of(uri, question.asOf());
    }

    static Map<String, Link> of(UriInfo uri, Instant asOf) {
        URI self = uri.getRequestUriBuilder()
                .replaceQueryParam(ReportParameters.AS_OF, asOf)
                .build();
        return Links.self(self);
    }
}
