package se.handslag.outcome.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Counted;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.standard.Sexes.Sex;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

/**
 * What is known of the situation of one who has ended, before and after (R6.6). All reports of the closed tell of it in the same
 * table, whichever half of it they show: of two tables of the same people a reader could subtract one from the other.
 */
enum Standing {
    /** Never measured. */
    ANONYMOUS("ANONYMOUS", Standing.UNKNOWN_AFTER),
    /** Before and after. */
    NOT_ASKED("NOT_ASKED_BEFORE", Standing.UNKNOWN_AFTER),
    /** After. */
    LOST(Standing.KNOWN, Standing.UNKNOWN_AFTER),
    /** Known before and after. */
    MEASURED(Standing.KNOWN, Standing.KNOWN_AFTER),
    /** Told of, though it cannot be known of whom. */
    ANONYMOUS_TOLD("ANONYMOUS", Standing.KNOWN_AFTER),
    /** Known after only. */
    NOT_ASKED_BEFORE("NOT_ASKED_BEFORE", Standing.KNOWN_AFTER);

    /** Codes of the second way in which {@link #tell} tells apart. */
    static final String KNOWN_AFTER = "KNOWN_AFTER";

    static final String UNKNOWN_AFTER = "UNKNOWN_AFTER";

    /** SQL: the ordinal number, of a row {@code s} of the projection. */
    static final String COLUMN = "s.base + 4 * cast(s.base < 2 and s.after is not null as integer) as standing";

    /** A code of the first way: the situation before is known. */
    static final String KNOWN = "KNOWN_BEFORE";

    private static final String ALL = Dimension.ALL;
    private static final List<Line> LINES = List.of(
            Line.sum(ALL, "Avslutade under perioden", "Closed within the period"),
            Line.part("ANONYMOUS", "varav anonyma, som aldrig mäts", "of them anonymous, who are never measured"),
            Line.part("NOT_ASKED_BEFORE", "varav situationen före inte är känd", "of them situation before not known"),
            Line.sum(KNOWN, "varav situationen före är känd", "of them situation before known"),
            Line.part("LOST", "– situationen efter inte känd (bortfall)", "– situation after not known (lost)"),
            Line.part("MEASURED", "– situationen efter också känd", "– situation after known too"));

    private final String before;
    private final String after;

    Standing(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** Of a row with {@link #COLUMN}. */
    static Standing read(ResultSet row) throws SQLException {
        return values()[row.getInt("standing")];
    }

    boolean isKnownAfter() {
        return after.equals(KNOWN_AFTER);
    }

    String before() {
        return before;
    }

    /** The first way in which {@link #tell} tells apart. */
    static Dimension befores() {
        return Dimension.of(List.of("ANONYMOUS", "NOT_ASKED_BEFORE", KNOWN));
    }

    /** All who ended, by what is known of them before and after. */
    static <T> Told tell(Population<T> ended, Function<T, Standing> of) {
        Set<List<String>> silent = Stream.of("ANONYMOUS", "NOT_ASKED_BEFORE")
                .flatMap(code -> Stream.of(List.of(code, UNKNOWN_AFTER), List.of(code, KNOWN_AFTER)))
                .collect(Collectors.toSet());
        return ended.silent(silent)
                .tell(
                        List.of(befores(), Dimension.of(List.of(UNKNOWN_AFTER, KNOWN_AFTER))),
                        one -> List.of(of.apply(one).before, of.apply(one).after));
    }

    /** Those of them who are {@link #MEASURED}, to be told of further. */
    static <T> Population<T> measured(Population<T> ended, Told standing, Function<T, Standing> of) {
        return ended.under(standing, List.of(KNOWN, KNOWN_AFTER), one -> of.apply(one) == MEASURED);
    }

    /** Those of them of whom is known what came after, to be told of further. */
    static <T> Population<T> knownAfter(Population<T> ended, Told standing, Function<T, Standing> of) {
        return ended.under(
                standing, List.of(ALL, KNOWN_AFTER), one -> of.apply(one).isKnownAfter());
    }

    /** A line of the table of who is included, or {@link Dimension#ALL}. */
    static String[] codes(String line) {
        return switch (line) {
            case "LOST" -> new String[] {KNOWN, UNKNOWN_AFTER};
            case "MEASURED" -> new String[] {KNOWN, KNOWN_AFTER};
            default -> new String[] {line, ALL};
        };
    }

    /** Who is included. */
    static Table table(Sexes sexes, Told shown) {
        Names names =
                new Names("base", new Label("Vilka som ingår", "Who is included"), new Label("Avslutade", "Closed"));
        return Sheets.bySex(
                names,
                sexes,
                LINES,
                (sex, line) -> new Portion(of(shown, sex, line.code()), Wholes.CLOSED.of(of(shown, sex, ALL))),
                List.of());
    }

    private static Counted of(Told shown, Sex sex, String line) {
        return shown.at(sex.code(), codes(line));
    }
}
