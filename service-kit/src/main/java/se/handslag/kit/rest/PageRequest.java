package se.handslag.kit.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for. As a resource method's parameter: {@code @Valid @BeanParam PageRequest page}. */
public class PageRequest {
    /** Rows in a page if the request does not say. */
    public static final int DEFAULT_LIMIT = 20;

    @Parameter(description = "Rows in the page.", example = "20")
    @QueryParam("limit")
    @DefaultValue("20")
    @Min(value = 1, message = "Ask for 1 to 100 rows.")
    @Max(value = 100, message = "Ask for 1 to 100 rows.")
    int limit = DEFAULT_LIMIT;

    @Parameter(description = "Rows to jump over from the start or the cursor; for small jumps only.", example = "0")
    @QueryParam("offset")
    @DefaultValue("0")
    @Min(value = 0, message = "Jump 0 to 1000 rows; follow _links.next for more.")
    @Max(value = 1000, message = "Jump 0 to 1000 rows; follow _links.next for more.")
    int offset;

    @Parameter(description = "Where the page starts: as _links.next of the page before gave it.")
    @QueryParam("cursor")
    @Size(max = 500, message = "Take the cursor from _links.next, unchanged.")
    String cursor;

    /** Rows to show, 1 to 100. */
    public int limit() {
        return limit;
    }

    /** Rows to fetch: one more than shown tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** Rows to jump over, 0 to 1000. */
    public int offset() {
        return offset;
    }

    /** Where to go on; 400 if it is not one of ours. */
    public Optional<Cursor> cursor() {
        return Optional.ofNullable(cursor).map(Cursor::parse);
    }
}
