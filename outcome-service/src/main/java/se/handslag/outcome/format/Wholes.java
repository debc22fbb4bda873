package se.handslag.outcome.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.document.Whole;

/**
 * The wholes that a table's figures are part of, each with a letter to name it by in a narrow cell (R6.2).
 *
 * @param titles by name, in the order in which they stand
 */
public record Wholes(Map<String, Label> titles) {

    public Wholes {
        titles = new LinkedHashMap<>(titles);
    }

    /** Those of a table. */
    public static Wholes of(Table table) {
        Map<String, Label> titles = new LinkedHashMap<>();
        table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> CellFacts.of(cell).whole().stream())
                .forEach(whole -> titles.putIfAbsent(whole.name(), whole.title()));
        return new Wholes(titles);
    }

    /** a, b, c … */
    public String letter(Whole whole) {
        int place = new ArrayList<>(titles.keySet()).indexOf(whole.name());
        return Character.toString('a' + place);
    }

    /** What the letters mean, a line each. */
    public List<String> legend(Language language) {
        List<String> lines = new ArrayList<>();
        titles.values()
                .forEach(title -> lines.add((char) ('a' + lines.size()) + ": " + language.say("av ", "of ")
                        + decapitalised(language.of(title))));
        return lines;
    }

    private static String decapitalised(String title) {
        boolean word = title.length() > 1 && Character.isLowerCase(title.charAt(1));
        return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
    }
}
