package se.handslag.outcome.standard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.CountCube;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.disclosure.ShownCube;
import se.handslag.outcome.disclosure.Suppression;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.standard.Sheets.Names;

/** How many were in a placement, and how many in a programme of AF, at the end: of those who were asked. */
final class Activities {
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final String ASKED = "ASKED";
    private static final String NOT_ASKED = "NOT_ASKED";
    private static final String PLACEMENT = "IN_PLACEMENT";
    private static final String PROGRAMME = "IN_AF_PROGRAMME";
    private static final List<Line> LINES = List.of(
            Line.sum("PLACEMENT_ASKED", "Tillfrågade om praktik", "Asked about a placement"),
            Line.part(PLACEMENT, "– i praktik", "– in a placement"),
            Line.sum("PROGRAMME_ASKED", "Tillfrågade om program hos AF", "Asked about a programme of AF"),
            Line.part(PROGRAMME, "– i program hos AF", "– in a programme of AF"));

    private final Sexes sexes;
    private final CountCube placements;
    private final CountCube programmes;

    Activities(Sexes sexes) {
        this.sexes = sexes;
        this.placements = cube(sexes);
        this.programmes = cube(sexes);
    }

    private static CountCube cube(Sexes sexes) {
        return new CountCube(
                sexes.dimension(),
                Dimension.of(List.of(ASKED, NOT_ASKED)).add(ASKED, YES).add(ASKED, NO));
    }

    void add(long count, Integer sex, After after) {
        placements.add(count, sexes.code(sex), answer(after.placement()));
        programmes.add(count, sexes.code(sex), answer(after.programme()));
    }

    private static String answer(Optional<Boolean> told) {
        return told.map(yes -> yes ? YES : NO).orElse(NOT_ASKED);
    }

    Table table(Suppression suppression) {
        Map<Boolean, ShownCube> shown = Map.of(true, suppression.show(placements), false, suppression.show(programmes));
        Label title = new Label("Praktik och program vid avslutet", "Placements and programmes at the end");
        return Sheets.bySex(
                new Names("activities", title, title),
                sexes,
                LINES,
                (sex, line) -> {
                    boolean placement = LINES.indexOf(line) < 2;
                    ShownCube cube = shown.get(placement);
                    Wholes asked = placement ? Wholes.ASKED_ABOUT_PLACEMENT : Wholes.ASKED_ABOUT_PROGRAMME;
                    return line.sum()
                            ? new Portion(
                                    cube.at(sex.code(), ASKED),
                                    Wholes.CLOSED_TOLD.of(cube.at(sex.code(), Dimension.ALL)))
                            : new Portion(cube.at(sex.code(), YES), asked.of(cube.at(sex.code(), ASKED)));
                },
                List.of());
    }
}
