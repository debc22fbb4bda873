package se.handslag.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;

/** Writes JSON pointers (RFC 6901). */
final class JsonPointer {

    private JsonPointer() {}

    static String of(List<JsonMappingException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            append(pointer, step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
        }
        return pointer.toString();
    }

    static void append(StringBuilder pointer, String step) {
        pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
}
