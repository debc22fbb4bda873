package se.handslag.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Why a process ended, as far as the last line of its log tells: plain text, or the innermost cause of a JSON line. */
final class LastWords {

    private static final Pattern MESSAGE = Pattern.compile("\"message\":\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final int LONGEST = 300;

    private LastWords() {}

    static String of(Path log) {
        try {
            List<String> lines = Files.readAllLines(log).stream()
                    .filter(line -> !line.isBlank())
                    .toList();
            return lines.isEmpty() ? "it said nothing" : shorten(plain(lines.getLast()));
        } catch (IOException e) {
            return "it left no log";
        }
    }

    static String plain(String line) {
        var messages =
                MESSAGE.matcher(line).results().map(match -> match.group(1)).toList();
        return line.startsWith("{") && !messages.isEmpty() ? messages.getLast() : line;
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " ...";
    }
}
