package se.handslag.outcome.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.standard.Sheets.Names;

/** Of whom a report before and after tells: the closed, less those of whom one or the other is not known (R6.6). */
final class Base {
    static final String MEASURED = "MEASURED";
    static final String COLUMN = "s.base";
    private static final List<String> CODES = List.of("ANONYMOUS", "NOT_ASKED_BEFORE", "LOST", MEASURED);
    private static final List<Line> LINES = List.of(
            Line.sum(Dimension.ALL, "Avslutade under perioden", "Closed within the period"),
            Line.part("ANONYMOUS", "varav anonyma, som aldrig mäts", "of them anonymous, who are never measured"),
            Line.part("NOT_ASKED_BEFORE", "varav situationen före inte är känd", "of them situation before not known"),
            Line.sum("KNOWN_BEFORE", "varav situationen före är känd", "of them situation before known"),
            Line.part("LOST", "– situationen efter inte känd (bortfall)", "– situation after not known (lost)"),
            Line.part(MEASURED, "– situationen efter också känd", "– situation after known too"));

    private final Sexes sexes;
    private final CountCube cube;

    Base(Sexes sexes) {
        this.sexes = sexes;
        Dimension told = Dimension.of(List.of("ANONYMOUS", "NOT_ASKED_BEFORE", "KNOWN_BEFORE"))
                .add("KNOWN_BEFORE", "LOST")
                .add("KNOWN_BEFORE", MEASURED);
        this.cube = new CountCube(sexes.dimension(), told);
    }

    /** The code of a row with {@link #COLUMN}. */
    static String read(ResultSet row) throws SQLException {
        return CODES.get(row.getInt("base"));
    }

    void add(long count, Integer sex, String base) {
        cube.add(count, sexes.code(sex), base);
    }

    Table table(Suppression suppression) {
        ShownCube shown = suppression.show(cube);
        Names names =
                new Names("base", new Label("Vilka som ingår", "Who is included"), new Label("Avslutade", "Closed"));
        return Sheets.bySex(
                names,
                sexes,
                LINES,
                (sex, line) -> new Portion(
                        shown.at(sex.code(), line.code()), Wholes.CLOSED.of(shown.at(sex.code(), Dimension.ALL))),
                List.of());
    }
}
