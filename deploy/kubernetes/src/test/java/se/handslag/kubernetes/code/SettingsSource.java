package se.handslag.kubernetes.code;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A Java source, read for the settings of ours that it declares. */
record SettingsSource(String className, String text) {
    private static final Pattern PROPERTY =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"(handslag[a-z.-]+)\"([^)]*)\\)\\s+(\\w+)");
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"(handslag[a-z.-]*)\"");
    private static final Pattern MEMBER =
            Pattern.compile("(@WithDefault\\([^)]*\\)\\s+)?([\\w<>]+)\\s([a-z]\\w*)\\(\\);");
    private static final Pattern GROUP = Pattern.compile("\\binterface (\\w+) \\{");

    static SettingsSource of(Path file) {
        return new SettingsSource(file.getFileName().toString().replace(".java", ""), Project.read(file));
    }

    /** The variables that it reads; without those that have a default, if so asked. */
    Stream<String> variables(boolean withDefault) {
        return Stream.concat(properties(withDefault), mappings(withDefault)).map(SettingsSource::variable);
    }

    boolean mentions(SettingsSource other) {
        return !className.equals(other.className)
                && text.contains(other.className)
                && Pattern.compile("\\b" + other.className + "\\b")
                        .matcher(text)
                        .find();
    }

    private Stream<String> properties(boolean withDefault) {
        return PROPERTY.matcher(text)
                .results()
                .filter(each -> withDefault
                        || !(each.group(2).contains("defaultValue")
                                || each.group(3).equals("Optional")))
                .map(each -> each.group(1));
    }

    private Stream<String> mappings(boolean withDefault) {
        Matcher mapping = MAPPING.matcher(text);
        Set<String> groups = Project.find(GROUP, text);
        return mapping.find()
                ? MEMBER.matcher(text)
                        .results()
                        .filter(each -> !groups.contains(each.group(2)))
                        .filter(each -> withDefault || each.group(1) == null)
                        .map(each -> mapping.group(1) + "." + each.group(3))
                : Stream.empty();
    }

    /** MicroProfile's rule: what is no letter or digit becomes an underscore; camelCase is kebab-case first. */
    static String variable(String property) {
        return property.replaceAll("([a-z])([A-Z])", "$1-$2")
                .replaceAll("[^A-Za-z0-9]", "_")
                .toUpperCase(Locale.ROOT);
    }
}
