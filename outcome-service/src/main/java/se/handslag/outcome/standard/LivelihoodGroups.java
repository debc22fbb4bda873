package se.handslag.outcome.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.handslag.outcome.disclosure.Dimension;
import se.handslag.outcome.scope.Codes;
import se.handslag.outcome.scope.Codes.Coded;

/** In which one line somebody counts who lives on one or several things. */
final class LivelihoodGroups {
    private static final String SEVERAL = Having.Places.SEVERAL;
    private static final String NONE = "NONE";
    private static final String OTHER = "OTHER";
    private static final String NOT_TOLD = "NOT_TOLD";

    private static final List<String> GROUPS = List.of("ILL_HEALTH", "LABOUR_MARKET", "ECONOMIC_ASSISTANCE", OTHER);

    /** Whoever stands here stands under the same among groups and among sources. */
    private static final List<String> UNDIVIDED = List.of(SEVERAL, NONE, NOT_TOLD);

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

    /**
     * Where somebody stands who is told apart by source within group: a source by itself, several of one group, or what one
     * stands under in both.
     */
    static String leaf(Codes codes, long bits) {
        String group = of(codes, bits);
        String source = source(codes, bits);
        return group.equals(source) && UNDIVIDED.contains(group)
                ? group
                : source.equals(SEVERAL) ? several(group) : alone(source);
    }

    private static String alone(String source) {
        return "source " + source;
    }

    private static String several(String group) {
        return "several of " + group;
    }

    /** The sum of a group's leaves. */
    private static String sum(String group) {
        return "group " + group;
    }

    /** Sources within groups, as far as anybody stands there. */
    static Dimension tree(Codes codes, Set<String> leaves) {
        Dimension tree = new Dimension();
        UNDIVIDED.stream().filter(leaves::contains).forEach(code -> tree.add(Dimension.ALL, code));
        for (String group : GROUPS) {
            List<String> within = new ArrayList<>(codes.all().stream()
                    .filter(one -> one.group().orElse(OTHER).equals(group))
                    .map(one -> alone(one.code()))
                    .toList());
            within.add(several(group));
            within.removeIf(leaf -> !leaves.contains(leaf));
            if (!within.isEmpty()) {
                tree.add(Dimension.ALL, sum(group));
                within.forEach(leaf -> tree.add(sum(group), leaf));
            }
        }
        return tree;
    }

    /** Of the places of such a tree, those that are places among the groups too; by the former. */
    static Map<String, String> groups(Dimension tree) {
        Map<String, String> groups = new HashMap<>(Map.of(Dimension.ALL, Dimension.ALL));
        UNDIVIDED.stream().filter(tree::knows).forEach(code -> groups.put(code, code));
        GROUPS.stream().filter(group -> tree.knows(sum(group))).forEach(group -> groups.put(sum(group), group));
        return groups;
    }

    /** The places of such a tree that make up a line of {@link #sources}. */
    static List<String> leaves(Dimension tree, String line) {
        return Stream.concat(
                        Stream.of(UNDIVIDED.contains(line) ? line : alone(line)),
                        line.equals(SEVERAL) ? GROUPS.stream().map(LivelihoodGroups::several) : Stream.empty())
                .filter(tree::knows)
                .toList();
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
