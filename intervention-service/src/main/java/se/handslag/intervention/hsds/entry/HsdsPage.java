package se.handslag.intervention.hsds.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.function.Function;

/**
 * A part of a list, as HSDS has them.
 *
 * @param size of this part
 * @param <T> an object of HSDS
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonNaming(SnakeCaseStrategy.class)
public record HsdsPage<T>(
        long totalItems,
        long totalPages,
        int pageNumber,
        int size,
        boolean firstPage,
        boolean lastPage,
        boolean empty,
        List<T> contents) {

    /** A page out of the rows that were fetched. */
    public static <R, T> HsdsPage<T> of(Slice<R> slice, Function<R, T> view) {
        long pages = (slice.total() + slice.perPage() - 1) / slice.perPage();
        return new HsdsPage<>(
                slice.total(),
                pages,
                slice.page(),
                slice.rows().size(),
                slice.page() == 1,
                slice.page() >= pages,
                slice.rows().isEmpty(),
                slice.rows().stream().map(view).toList());
    }
}
