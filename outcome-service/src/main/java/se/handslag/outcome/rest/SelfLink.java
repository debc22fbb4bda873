package se.handslag.outcome.rest;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Map;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;
import se.handslag.outcome.selection.Question;

/** Where a report is to be found again: with its moment, even if the request left that out (R6.3). */
final class SelfLink {

    private SelfLink() {}

    static Map<String, Link> of(UriInfo uri, Question question) {
        URI self = uri.getRequestUriBuilder()
                .replaceQueryParam(ReportParameters.AS_OF, question.asOf())
                .build();
        return Links.self(self);
    }
}
