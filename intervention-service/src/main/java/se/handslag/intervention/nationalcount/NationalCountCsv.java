package se.handslag.intervention.nationalcount;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.intervention.nationalcount.TakeOutResult.TakenOut;

/**
 * The counts as RFC 4180: commas, CRLF, quotes where they are needed, a header. A text that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
final class NationalCountCsv {
    private static final String END = "\r\n";
    private static final List<String> HEADER = List.of(
            "association",
            "year",
            "asOf",
            "interventionId",
            "name",
            "direction",
            "preciseDirection",
            "measurementMethod",
            "esfFunded",
            "women",
            "men",
            "unknownSex",
            "participants",
            "plannedParticipants",
            "budgetKronor",
            "actualKronor",
            "esfBudgetKronor",
            "esfActualKronor");

    private NationalCountCsv() {}

    static String of(TakenOut taken) {
        return Stream.concat(
                        Stream.of(String.join(",", HEADER)),
                        taken.counts().stream().map(count -> row(taken.question(), count)))
                .collect(Collectors.joining(END, "", END));
    }

    private static String row(NationalCountQuestion question, NationalCount count) {
        return Stream.of(
                        question.association(),
                        question.year(),
                        question.asOf(),
                        count.interventionId(),
                        harmless(count.name()),
                        count.direction(),
                        count.preciseDirection().orElse(null),
                        count.measurementMethod(),
                        count.esfFunded(),
                        count.women(),
                        count.men(),
                        count.unknown(),
                        count.participants(),
                        count.plannedParticipants().orElse(null),
                        count.own().budget().orElse(null),
                        count.own().actual().orElse(null),
                        count.esf().budget().orElse(null),
                        count.esf().actual().orElse(null))
                .map(value -> field(Objects.toString(value, "")))
                .collect(Collectors.joining(","));
    }

    private static String harmless(String text) {
        return text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    }

    private static String field(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
