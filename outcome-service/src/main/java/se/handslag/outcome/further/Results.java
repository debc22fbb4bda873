package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.outcome.counting.Afterwards;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;

/** Tells which result a participation had, by a definition of success. */
@ApplicationScoped
class Results {
    /** Closed, in the first category of the definition. */
    static final String SUCCESS = "SUCCESS";

    /** Closed, in another. */
    static final String OTHER_RESULT = "OTHER_RESULT";

    /** Closed, and nobody knows what came after; in small letters, as no category's code is. */
    static final String UNMEASURED = "unmeasured";

    /** What a query must tell of a row {@code s} of the projection. */
    static final String COLUMNS =
            "s.work_kinds_after, s.study_after > 0 as studies_after, s.at_af_after," + " s.placement_after";

    private final CodeLists lists;

    Results(CodeLists lists) {
        this.lists = lists;
    }

    /** Reads rows with {@link #COLUMNS}; made once for a report. */
    Reader reader(SuccessDefinition definition) {
        return new Reader(lists.of(CodeList.WORK_KIND), definition);
    }

    /** What came after, as the definition sees it. */
    record Reader(Codes kinds, SuccessDefinition definition) {

        /** The code of its category, or {@link #UNMEASURED}. */
        String category(ResultSet row) throws SQLException {
            row.getBoolean("at_af_after");
            if (row.wasNull()) {
                return UNMEASURED;
            }
            Set<String> works = kinds.of(row.getLong("work_kinds_after")).stream()
                    .map(Codes.Coded::code)
                    .collect(Collectors.toSet());
            return definition
                    .categorise(new Afterwards(
                            works,
                            row.getBoolean("studies_after"),
                            row.getBoolean("at_af_after"),
                            row.getBoolean("placement_after")))
                    .code();
        }

        /** {@link #SUCCESS}, {@link #OTHER_RESULT} or {@link #UNMEASURED}. */
        String result(ResultSet row) throws SQLException {
            String category = category(row);
            if (category.equals(UNMEASURED)) {
                return UNMEASURED;
            }
            return category.equals(definition.categories().getFirst().code()) ? SUCCESS : OTHER_RESULT;
        }
    }
}
