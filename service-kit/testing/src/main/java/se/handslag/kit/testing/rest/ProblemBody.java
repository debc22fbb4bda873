package se.handslag.kit.testing.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Optional;
import org.hamcrest.Description;
import org.hamcrest.TypeSafeMatcher;
import se.handslag.kit.problem.ProblemType;

/** The body of a problem, read at once: REST Assured compiles a script for every path that it follows. */
final class ProblemBody extends TypeSafeMatcher<String> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ProblemType type;
    private final Optional<String> pointer;

    /**
     * Looks at nothing yet.
     *
     * @param pointer of a fault that must be among the errors
     */
    ProblemBody(ProblemType type, Optional<String> pointer) {
        this.type = type;
        this.pointer = pointer;
    }

    @Override
    protected boolean matchesSafely(String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            return problem.path("type").asText().equals(type.uri().toString())
                    && problem.path("title").asText().equals(type.title())
                    && problem.path("status").isInt()
                    && problem.path("status").intValue() == type.status()
                    && problem.hasNonNull("detail")
                    && problem.path("instance").asText().startsWith("/")
                    && !problem.hasNonNull("stack")
                    && pointer.stream().allMatch(wanted -> problem.path("errors")
                            .findValuesAsText("pointer")
                            .contains(wanted));
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    @Override
    public void describeTo(Description description) {
        description
                .appendText("a problem of type " + type.uri() + ", title " + type.title() + ", status " + type.status())
                .appendText(" with detail and instance, without stack")
                .appendText(pointer.map(wanted -> ", with a fault at " + wanted).orElse(""));
    }
}
