package se.handslag.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code ./handslag bench worklists} or {@code reports}: exit code 0 if what was to be shown is shown. */
public final class Main {
    private static final String USAGE = "Usage: ./handslag bench worklists|reports [REQUESTS [PARTICIPANTS]]";
    private static final int REQUESTS = 500;
    private static final int REPORTS = 100;
    private static final int PARTICIPANTS = 1_000_000;

    private Main() {}

    /** Runs the benchmark of this name. */
    public static void main(String... arguments) throws Exception {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        List<String> words = List.of(arguments);
        String name = words.isEmpty() ? "" : words.getFirst();
        boolean shown =
                switch (name) {
                    case "worklists" ->
                        new WorklistBench(out, number(words, 1, REQUESTS), number(words, 2, PARTICIPANTS)).run();
                    case "reports" ->
                        new ReportBench(out, number(words, 1, REPORTS), number(words, 2, PARTICIPANTS)).run();
                    default -> {
                        out.println(USAGE);
                        System.exit(2);
                        yield false;
                    }
                };
        System.exit(shown ? 0 : 1);
    }

    private static int number(List<String> words, int place, int otherwise) {
        return words.size() > place ? Integer.parseInt(words.get(place)) : otherwise;
    }
}
