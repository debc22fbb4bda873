package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.document.Cell.Portion;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.standard.Sheets.Names;

/** What the European Social Fund asks of its persons, and how it is told. */
final class EsfIndicators {
    private static final String REST = "REST";
    private static final String PERSON = "PERSON";
    private static final String AGAIN = "AGAIN";
    private static final Dimension TURNS = Dimension.of(List.of(PERSON, AGAIN));

    private EsfIndicators() {}

    /** A person, or a participation of a person after the first: together they are the participations. */
    record Turn<T>(T what, String code) {
        static <T> Turn<T> person(T what) {
            return new Turn<>(what, PERSON);
        }

        static <T> Turn<T> again(T what) {
            return new Turn<>(what, AGAIN);
        }
    }

    /**
     * Indicators of which at most one counts a person: told in one table, since they may make up all of it together.
     *
     * @param codeOf the code of the line that counts, or {@link #REST}
     */
    record Family<T>(List<Line> lines, Function<T, String> codeOf) {
        static <T> Family<T> of(Line line, Predicate<T> counts) {
            return new Family<>(List.of(line), one -> counts.test(one) ? line.code() : REST);
        }

        Dimension dimension() {
            Dimension all = Dimension.of(lines.stream().map(Line::code).toList());
            return all.add(Dimension.ALL, REST);
        }

        /** Participations: each line counts persons. */
        Set<List<String>> silent() {
            Set<List<String>> silent = new HashSet<>(Set.of(List.of(Dimension.ALL, AGAIN)));
            lines.forEach(line -> {
                silent.add(List.of(line.code(), AGAIN));
                silent.add(List.of(line.code(), Dimension.ALL));
            });
            silent.add(List.of(REST, AGAIN));
            silent.add(List.of(REST, Dimension.ALL));
            return silent;
        }
    }

    static final List<Family<EsfEntry>> AT_ENTRY = List.of(
            new Family<>(
                    List.of(
                            Line.part(
                                    "EECO02",
                                    "EECO02 Arbetslösa: arbetar inte, inskrivna hos AF",
                                    "EECO02 Unemployed: not working, registered at the employment service"),
                            Line.part(
                                    "EECO04",
                                    "EECO04 Ekonomiskt inaktiva: arbetar inte, inte inskrivna hos AF",
                                    "EECO04 Inactive: not working, not registered"),
                            Line.part(
                                    "EECO05",
                                    "EECO05 Anställda och egenföretagare",
                                    "EECO05 Employed, including self-employed")),
                    one -> one.worked() ? "EECO05" : one.atAf() ? "EECO02" : "EECO04"),
            new Family<>(
                    List.of(
                            Line.part("EECO06", "EECO06 Under 18 år", "EECO06 Below 18"),
                            Line.part("EECO07", "EECO07 18–29 år", "EECO07 18–29"),
                            Line.part("EECO08", "EECO08 55 år och äldre", "EECO08 55 and above")),
                    one -> switch (one.age()) {
                        case 0 -> "EECO06";
                        case 1 -> "EECO07";
                        case 3 -> "EECO08";
                        default -> REST;
                    }),
            new Family<>(
                    List.of(
                            Line.part(
                                    "EECO09",
                                    "EECO09 Högst grundskola (ISCED 0–2)",
                                    "EECO09 Lower secondary or less (ISCED 0–2)"),
                            Line.part("EECO10", "EECO10 Gymnasium (ISCED 3–4)", "EECO10 Upper secondary (ISCED 3–4)"),
                            Line.part("EECO11", "EECO11 Eftergymnasial (ISCED 5–8)", "EECO11 Tertiary (ISCED 5–8)")),
                    one -> switch (one.education().orElse("")) {
                        case "NONE", "COMPULSORY" -> "EECO09";
                        case "UPPER_SECONDARY" -> "EECO10";
                        case "POST_SECONDARY" -> "EECO11";
                        default -> REST;
                    }));

    static final List<Family<EsfExit>> AT_EXIT = List.of(
            Family.of(
                    Line.part(
                            "EECR01",
                            "EECR01 Söker arbete vid utträdet, inte vid inträdet",
                            "EECR01 Searching for a job upon leaving, not at entry"),
                    EsfExit::seeks),
            Family.of(
                    Line.part(
                            "EECR02",
                            "EECR02 I utbildning vid utträdet, inte vid inträdet",
                            "EECR02 In education or training upon leaving, not at entry"),
                    EsfExit::studies),
            Family.of(
                    Line.part(
                            "EECR04",
                            "EECR04 I arbete vid utträdet, inte vid inträdet",
                            "EECR04 In employment upon leaving, not at entry"),
                    EsfExit::works));

    /** One line for each, and one for all persons. */
    static <T> Table table(
            Names names, Heads<Turn<T>> heads, List<Family<T>> families, Wholes whole, List<Label> notes) {
        Map<String, Heads.Shown> shown = new HashMap<>();
        List<Line> lines = new ArrayList<>(List.of(new Line(Dimension.ALL, whole.title(), true)));
        for (Family<T> family : families) {
            Heads.Shown told = heads.tell(
                    List.of(family.dimension(), TURNS),
                    one -> List.of(family.codeOf.apply(one.what), one.code),
                    family.silent());
            family.lines.forEach(line -> shown.put(line.code(), told));
            shown.putIfAbsent(Dimension.ALL, told);
            lines.addAll(family.lines);
        }
        return Sheets.bySex(
                names,
                heads.sexes(),
                lines,
                (sex, line) -> {
                    Heads.Shown told = shown.get(line.code());
                    return new Portion(
                            told.at(sex.code(), line.code(), PERSON),
                            whole.of(told.at(sex.code(), Dimension.ALL, PERSON)));
                },
                notes);
    }
}
