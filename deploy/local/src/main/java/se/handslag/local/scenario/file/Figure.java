package se.handslag.local.scenario.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A published figure, and where it stands: in a cell of a report, or as the length of a list.
 *
 * @param figure in words
 * @param report its name below {@code /reports}
 * @param scope one of nation, county, association, programme, intervention; an intervention by its key in the file
 * @param cell table, row (its name or English title) and column, with slashes between
 * @param pointer instead of a cell: a JSON pointer to the number
 * @param list instead of a report: a path and a JSON pointer behind {@code #}, to a list whose length it is
 * @param count the number itself
 * @param value an average, or money
 * @param within how far the value may be from what was published as "about"
 * @param of the name of the whole that the count is a part of
 * @param whole how many that whole is
 * @param percent of the whole
 */
public record Figure(
        String figure,
        String report,
        Map<String, String> scope,
        LocalDate from,
        LocalDate to,
        String cell,
        String pointer,
        String list,
        Long count,
        BigDecimal value,
        BigDecimal within,
        String of,
        Long whole,
        BigDecimal percent) {

    /** The list's path; empty if it is a report's figure. */
    public Optional<String> listed() {
        return Optional.ofNullable(list);
    }
}
