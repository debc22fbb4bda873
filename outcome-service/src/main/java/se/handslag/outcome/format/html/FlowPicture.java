package se.handslag.outcome.format.html;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import se.handslag.outcome.document.Table;
import se.handslag.outcome.format.Language;

/** A flow from left to right: as high as persons are many, everywhere by the same measure. */
record FlowPicture(Table table, Flow flow) {
    private static final int LABELS = 200;
    private static final int END = 12;
    private static final int GAP = 10;
    private static final int HEIGHT = 360;
    private static final int TOP = 26;
    private static final int LEAST_LINE = 14;

    /** Where an end stands. */
    private record Block(double top, double height) {}

    void draw(Language language, Markup out) {
        if (flow.persons() == 0) {
            return;
        }
        double scale = (double) HEIGHT / flow.persons();
        Map<String, Block> left = blocks(flow::from, scale);
        Map<String, Block> right = blocks(flow::to, scale);
        double bottom = Math.max(bottom(left), bottom(right));
        Pictures.frame(table, (int) Math.ceil(bottom) + GAP, description(language), language, out, () -> {
            Pictures.words(out, LABELS, TOP - 12, "end", language.say("Före", "Before"));
            Pictures.words(out, Pictures.WIDTH - LABELS, TOP - 12, "start", language.say("Efter", "After"));
            streams(left, right, scale, language, out);
            ends(left, flow::from, LABELS - END, LABELS - END - 6, "end", language, out);
            ends(right, flow::to, Pictures.WIDTH - LABELS, Pictures.WIDTH - LABELS + END + 6, "start", language, out);
        });
    }

    private Map<String, Block> blocks(ToLongFunction<String> persons, double scale) {
        Map<String, Block> blocks = new LinkedHashMap<>();
        double top = TOP;
        for (String place : flow.places().keySet()) {
            double height = persons.applyAsLong(place) * scale;
            if (height > 0) {
                blocks.put(place, new Block(top, height));
                top += Math.max(height, LEAST_LINE) + GAP;
            }
        }
        return blocks;
    }

    private static double bottom(Map<String, Block> blocks) {
        return blocks.values().stream()
                .mapToDouble(block -> block.top() + Math.max(block.height(), LEAST_LINE))
                .max()
                .orElse(TOP);
    }

    private void streams(
            Map<String, Block> left, Map<String, Block> right, double scale, Language language, Markup out) {
        Map<String, Double> usedLeft = new HashMap<>();
        Map<String, Double> usedRight = new HashMap<>();
        List<String> order = List.copyOf(flow.places().keySet());
        for (Flow.Stream stream : flow.streams()) {
            double height = stream.persons() * scale;
            double from = left.get(stream.from()).top() + usedLeft.merge(stream.from(), height, Double::sum) - height;
            double to = right.get(stream.to()).top() + usedRight.merge(stream.to(), height, Double::sum) - height;
            Map<String, String> attributes = Map.of(
                    "d",
                    ribbon(from, to, height),
                    "fill",
                    Style.colour(order.indexOf(stream.from())),
                    "fill-opacity",
                    "0.45");
            out.element(
                    "path",
                    attributes,
                    () -> out.element(
                            "title",
                            title(stream.from(), language) + " → " + title(stream.to(), language) + ": "
                                    + language.number(stream.persons())));
        }
    }

    private static String ribbon(double from, double to, double height) {
        double start = LABELS;
        double end = (double) Pictures.WIDTH - LABELS;
        double middle = (start + end) / 2;
        return "M" + point(start, from) + " C" + point(middle, from) + " " + point(middle, to) + " " + point(end, to)
                + " L" + point(end, to + height) + " C" + point(middle, to + height) + " "
                + point(middle, from + height) + " " + point(start, from + height) + " Z";
    }

    private static String point(double x, double y) {
        return Pictures.number(x) + "," + Pictures.number(y);
    }

    private void ends(
            Map<String, Block> blocks,
            ToLongFunction<String> persons,
            int x,
            int words,
            String anchor,
            Language language,
            Markup out) {
        List<String> order = List.copyOf(flow.places().keySet());
        blocks.forEach((place, block) -> {
            out.single(
                    "rect",
                    Map.of(
                            "x", Integer.toString(x),
                            "y", Pictures.number(block.top()),
                            "width", Integer.toString(END),
                            "height", Pictures.number(block.height()),
                            "fill", Style.colour(order.indexOf(place))));
            Pictures.words(
                    out,
                    words,
                    block.top() + Math.max(block.height(), LEAST_LINE) / 2 + 4,
                    anchor,
                    shortened(title(place, language)) + " " + language.number(persons.applyAsLong(place)));
        });
    }

    private static String shortened(String title) {
        int longest = 22;
        return title.length() <= longest
                ? title
                : title.substring(0, longest - 1).strip() + "…";
    }

    private String title(String place, Language language) {
        return language.of(flow.places().get(place));
    }

    private String description(Language language) {
        return language.say(
                        "Flöde från läget före, till vänster, till läget efter, till höger; höjden är antalet.",
                        "Flow from the situation before, on the left, to the one after, on the right; the height is the"
                                + " number.")
                + (flow.hidden() ? language.say(" Dolda antal ritas inte.", " Hidden numbers are not drawn.") : "");
    }
}
