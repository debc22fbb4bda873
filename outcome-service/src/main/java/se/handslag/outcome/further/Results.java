package se.handslag.outcome.further;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.counting.SuccessDefinition;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.projection.CodeList;
import se.handslag.outcome.scope.CodeLists;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.standard.After;

/** Tells which result a closed participation had, by a definition of success. */
@ApplicationScoped
class Results {
    /** In the first category of the definition. */
    static final String SUCCESS = "SUCCESS";

    private static final String OTHER_RESULT = "OTHER_RESULT";
    private static final String UNMEASURED = "UNMEASURED";

    private final CodeLists lists;

    Results(CodeLists lists) {
        this.lists = lists;
    }

    /** Reads rows with the column {@code after} of the projection; made once for a report. */
    Reader reader(SuccessDefinition definition) {
        return new Reader(lists.of(CodeList.WORK_KIND), definition);
    }

    /** Tells the results of the closed apart. */
    static Dimension parts(Dimension stages, String closed) {
        List.of(SUCCESS, OTHER_RESULT, UNMEASURED).forEach(result -> stages.add(closed, result));
        return stages;
    }

    /** What came after, as the definition sees it. */
    record Reader(Codes kinds, SuccessDefinition definition) {

        /** A code of {@link #parts}. */
        String result(ResultSet row) throws SQLException {
            return Optional.ofNullable(row.getObject("after", Integer.class))
                    .map(bits -> definition.categorise(new After(bits).of(kinds)))
                    .map(category -> category.equals(definition.categories().getFirst()) ? SUCCESS : OTHER_RESULT)
                    .orElse(UNMEASURED);
        }
    }
}
