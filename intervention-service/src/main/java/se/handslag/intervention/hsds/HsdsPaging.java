package se.handslag.intervention.hsds;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import se.handslag.intervention.hsds.entry.Slice;

/** Which page of an HSDS list is asked for. */
public class HsdsPaging {
    /** Number of the page; 1 is the first. */
    @QueryParam("page")
    @DefaultValue("1")
    @Min(value = 1, message = "1 to 1,000.")
    @Max(value = 1000, message = "1 to 1,000.")
    int page;

    /** Rows in a page. */
    @QueryParam("per_page")
    @DefaultValue("50")
    @Min(value = 1, message = "1 to 100.")
    @Max(value = 100, message = "1 to 100.")
    int perPage;

    int first() {
        return (page - 1) * perPage;
    }

    /** A part of what is at hand as a whole. */
    <R> Slice<R> of(List<R> all) {
        int from = Math.min(first(), all.size());
        int to = Math.min(from + perPage, all.size());
        return new Slice<>(all.subList(from, to), page, perPage, all.size());
    }
}
