package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.handslag.outcome.counting.Label;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Codes.Coded;

/** The sexes that a report tells apart: women and men always, others and the unknown if there are any. */
record Sexes(Codes codes, List<Sex> told) {
    static final String UNKNOWN = "UNKNOWN";
    private static final int ALWAYS = 2;

    /** A column of its own. */
    record Sex(String code, Label label) {}

    /** None: all count together. */
    static Sexes none(Codes codes) {
        return new Sexes(codes, List.of());
    }

    /** Of those that were counted; null is unknown. */
    static Sexes of(Codes codes, Collection<Integer> counted) {
        Set<Integer> seen = new LinkedHashSet<>(counted);
        List<Sex> told = new ArrayList<>();
        for (Coded one : codes.all()) {
            if ((!one.foreign() && told.size() < ALWAYS) || seen.contains(one.number())) {
                told.add(new Sex(one.code(), one.label()));
            }
        }
        if (seen.stream().anyMatch(Objects::isNull)) {
            told.add(new Sex(UNKNOWN, new Label("Kön ej känt", "Sex not known")));
        }
        return new Sexes(codes, told);
    }

    /** Those that either tells apart. */
    Sexes and(Sexes other) {
        List<Sex> both = new ArrayList<>(told);
        other.told.stream().filter(sex -> !both.contains(sex)).forEach(both::add);
        return new Sexes(codes, both);
    }

    String code(Integer number) {
        return told.isEmpty() ? Dimension.ALL : code(codes, number);
    }

    /** Null is unknown. */
    static String code(Codes codes, Integer number) {
        return number == null ? UNKNOWN : codes.get(number).code();
    }

    Dimension dimension() {
        return Dimension.of(told.stream().map(Sex::code).toList());
    }

    /** All together first, then each. */
    List<Sex> withAll() {
        List<Sex> all = new ArrayList<>(told);
        all.addFirst(new Sex(Dimension.ALL, new Label("Alla", "All")));
        return all;
    }
}
