package se.handslag.kubernetes.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the project, read as text. */
public final class Project {
    private static final Pattern SERVICE = Pattern.compile("<module>([a-z]+-(?:service|gateway))</module>");

    private Project() {}

    public static Path root() {
        return Path.of(System.getProperty("handslag.root"));
    }

    /** The modules that are deployed as services. */
    public static Set<String> services() {
        return find(SERVICE, read(root().resolve("pom.xml")));
    }

    /** What the first group of the pattern finds in a text. */
    static Set<String> find(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(each -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(each -> each.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file; empty when it is not there. */
    static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Matcher matcher(Pattern pattern, Path file) {
        return pattern.matcher(read(file));
    }
}
