package se.handslag.outcome.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.standard.ResultFigures.Counts;
import se.handslag.outcome.standard.ResultFigures.Ended;
import se.handslag.outcome.standard.Sheets.Names;
import se.handslag.outcome.veil.Population;
import se.handslag.outcome.veil.Told;

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

    private Activities() {}

    private static Told tell(Population<Ended> measured, Function<After, Optional<Boolean>> told) {
        return measured.tell(
                List.of(Dimension.of(List.of(ASKED, NOT_ASKED)).add(ASKED, YES).add(ASKED, NO)),
                one -> List.of(
                        one.after().flatMap(told).map(yes -> yes ? YES : NO).orElse(NOT_ASKED)));
    }

    static Table table(Counts counts) {
        Told placements = tell(counts.measured(), After::placement);
        Told programmes = tell(counts.measured(), After::programme);
        Label title = new Label("Praktik och program vid avslutet", "Placements and programmes at the end");
        return Sheets.bySex(
                new Names("activities", title, title),
                counts.sexes(),
                LINES,
                (sex, line) -> {
                    boolean placement = LINES.indexOf(line) < 2;
                    Told told = placement ? placements : programmes;
                    Wholes asked = placement ? Wholes.ASKED_ABOUT_PLACEMENT : Wholes.ASKED_ABOUT_PROGRAMME;
                    return line.sum()
                            ? new Portion(
                                    told.at(sex.code(), ASKED),
                                    Wholes.CLOSED_TOLD.of(told.at(sex.code(), Dimension.ALL)))
                            : new Portion(told.at(sex.code(), YES), asked.of(told.at(sex.code(), ASKED)));
                },
                List.of());
    }
}
