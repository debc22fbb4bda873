package se.handslag.outcome.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * An answer with a strong tag made of its bytes: aggregates, so callers may keep them, and ask whether they still hold. A
 * tag made of how many facts there are would change with every fact of somebody else, and would tell how many those are.
 */
@ApplicationScoped
class TaggedJson {
    private static final int TAG_BYTES = 16;
    private final ObjectMapper mapper;

    TaggedJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    Response answer(Request request, Object view) {
        byte[] body = write(view);
        EntityTag tag = tag(body);
        ResponseBuilder held = request.evaluatePreconditions(tag);
        ResponseBuilder answer = held == null ? Response.ok(body, MediaType.APPLICATION_JSON_TYPE) : held;
        return answer.tag(tag).build();
    }

    private byte[] write(Object view) {
        try {
            return mapper.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a view is not JSON", e);
        }
    }

    private static EntityTag tag(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new EntityTag(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, TAG_BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
