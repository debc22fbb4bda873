package se.handslag.kit.idempotency;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as it is kept: enough to give it again letter for letter.
 *
 * @param headers those that belong to the answer, not to the transport
 * @param body null if there is none
 */
record KeptAnswer(int status, Map<String, String> headers, String body) {
    private static final List<String> KEPT = List.of(HttpHeaders.LOCATION, HttpHeaders.ETAG, HttpHeaders.CONTENT_TYPE);

    static KeptAnswer of(Response answer, String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        if (body != null) {
            headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON);
        }
        return new KeptAnswer(answer.getStatus(), headers, body);
    }

    Response toResponse() {
        Response.ResponseBuilder builder = Response.status(status).entity(body);
        headers.forEach(builder::header);
        return builder.build();
    }
}
