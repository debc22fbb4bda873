package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Codes.Coded;

/** In which one line somebody counts who lives on one or several things. */
final class LivelihoodGroups {
    private static final String SEVERAL = "SEVERAL";
    private static final String NONE = "NONE";
    private static final String OTHER = "OTHER";
    private static final String NOT_TOLD = "NOT_TOLD";

    private LivelihoodGroups() {}

    /** The groups of the national measure, and what is left. */
    static List<Line> lines() {
        return List.of(
                Line.part("ILL_HEALTH", "Ohälsa", "Ill health"),
                Line.part("LABOUR_MARKET", "Arbetsmarknadsstöd", "Labour market support"),
                Line.part("ECONOMIC_ASSISTANCE", "Ekonomiskt bistånd", "Economic assistance"),
                Line.part(SEVERAL, "Ur flera grupper", "Of several groups"),
                Line.part(OTHER, "Annat", "Other"),
                Line.part(NONE, "Ingen offentlig försörjning", "No public livelihood"),
                Line.part(NOT_TOLD, "Inte uppgivet", "Not told"));
    }

    /** One of {@link #lines()}. No livelihood beside another says nothing more. */
    static String of(Codes codes, long bits) {
        Set<String> groups =
                codes.of(bits).stream().map(one -> one.group().orElse(OTHER)).collect(Collectors.toSet());
        return one(groups);
    }

    /** Each source by itself, and several together. */
    static List<Line> sources(Codes codes) {
        List<Line> lines = new ArrayList<>();
        codes.all().stream()
                .filter(one -> !one.code().equals(NONE))
                .forEach(one -> lines.add(new Line(one.code(), one.label(), false)));
        lines.add(Line.part(SEVERAL, "Flera källor", "Several sources"));
        lines.add(Line.part(NONE, "Ingen offentlig försörjning", "No public livelihood"));
        lines.add(Line.part(NOT_TOLD, "Inte uppgivet", "Not told"));
        return lines;
    }

    /** One of {@link #sources}. */
    static String source(Codes codes, long bits) {
        return one(codes.of(bits).stream().map(Coded::code).collect(Collectors.toSet()));
    }

    private static String one(Set<String> told) {
        Set<String> others = told.stream().filter(one -> !one.equals(NONE)).collect(Collectors.toSet());
        return switch (others.size()) {
            case 0 -> told.isEmpty() ? NOT_TOLD : NONE;
            case 1 -> others.iterator().next();
            default -> SEVERAL;
        };
    }
}
