package se.handslag.outcome.format.html;

import java.util.Map;
import java.util.TreeMap;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.format.Language;

/** Draws a table as it is best drawn. A picture tells nothing that the table beside it does not tell in numbers. */
final class Pictures {
    static final int WIDTH = 720;

    private Pictures() {}

    static void draw(Table table, Language language, Markup out) {
        switch (table.picture()) {
            case NONE -> {}
            case BARS -> BarPicture.ofFirstFigure(table).draw(language, out);
            case BEFORE_AND_AFTER -> BarPicture.beforeAndAfter(table).draw(language, out);
            case FLOW -> new FlowPicture(table, Flow.of(table)).draw(language, out);
        }
    }

    /** A drawing with a name and a description, as assistive technology wants it. */
    static void frame(
            Table table, int height, String description, Language language, Markup out, Markup.Inside inside) {
        String title = table.id() + "-picture";
        String more = table.id() + "-picture-description";
        Map<String, String> attributes = new TreeMap<>(Map.of(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + height,
                "role",
                "img",
                "aria-labelledby",
                title + " " + more,
                "font-family",
                "system-ui,sans-serif",
                "font-size",
                "13"));
        out.element(
                "figure",
                () -> out.element("svg", attributes, () -> {
                    out.element("title", Map.of("id", title), language.of(table.title()));
                    out.element("desc", Map.of("id", more), description);
                    inside.write();
                }));
    }

    static void words(Markup out, double x, double y, String anchor, String words) {
        out.element("text", Map.of("x", number(x), "y", number(y), "text-anchor", anchor, "fill", "#1a1a1a"), words);
    }

    static String number(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(1, java.math.RoundingMode.HALF_UP)
                .toPlainString();
    }
}
