package se.handslag.kit.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a list.
 *
 * @param <T> the view of a row
 */
public record Page<T>(
        List<T> items,
        @JsonProperty("_meta") Meta meta,
        @JsonProperty("_links") Map<String, Link> links) {

    /**
     * What part it is.
     *
     * @param count rows in this part
     */
    public record Meta(
            @Schema(examples = "20") int limit,
            @Schema(examples = "0") int offset,
            @Schema(examples = "1") int count) {}

    /**
     * A page out of the rows that were fetched.
     *
     * @param rows at most {@link PageRequest#fetch()}; the one too many is not shown but makes the next link
     * @param view what is shown of a row
     * @param after the cursor after a row, by the sort of the list
     */
    public static <R, T> Page<T> of(
            List<R> rows, PageRequest request, UriInfo uri, Function<R, T> view, Function<R, Cursor> after) {
        boolean more = rows.size() > request.limit();
        List<R> shown = more ? rows.subList(0, request.limit()) : rows;
        Map<String, Link> links = new LinkedHashMap<>(Links.self(uri));
        links.put("first", Link.get("first", first(uri)));
        if (more) {
            links.put("next", Link.get("next", next(uri, after.apply(shown.getLast()))));
        }
        Meta meta = new Meta(request.limit(), request.offset(), shown.size());
        return new Page<>(shown.stream().map(view).toList(), meta, links);
    }

    private static String first(UriInfo uri) {
        return uri.getAbsolutePath() + query(uri).map(query -> "?" + query).orElse("");
    }

    private static String next(UriInfo uri, Cursor cursor) {
        return uri.getAbsolutePath()
                + "?"
                + query(uri).map(query -> query + "&").orElse("")
                + "cursor="
                + cursor.text();
    }

    /** What the caller asked, as it was written, but not where in the list. */
    private static Optional<String> query(UriInfo uri) {
        String raw = uri.getRequestUri().getRawQuery();
        return Optional.ofNullable(raw)
                .map(text -> Arrays.stream(text.split("&", -1))
                        .filter(part -> !part.isEmpty() && !part.matches("(cursor|offset)(=.*)?"))
                        .collect(Collectors.joining("&")))
                .filter(text -> !text.isEmpty());
    }
}
