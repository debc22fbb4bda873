package se.handslag.bench;

import java.time.Duration;
import java.util.Locale;

/**
 * A line of the table.
 *
 * @param rows how many the answer held
 */
record Row(String who, String list, String page, int rows, Latencies times) {
    private static final String FORM = "%-22s %-34s %-6s %5s %8s %8s %8s %7s";

    static String head() {
        return FORM.formatted("who", "list", "page", "rows", "p50 ms", "p95 ms", "p99 ms", "ratio");
    }

    Duration p95() {
        return times.percentile(95);
    }

    /** Beside a request that does nearly nothing: how many times longer half of them took. */
    String line(Latencies trivial) {
        double ratio =
                (double) times.percentile(50).toNanos() / trivial.percentile(50).toNanos();
        return FORM.formatted(
                who,
                list,
                page,
                rows,
                millis(times.percentile(50)),
                millis(p95()),
                millis(times.percentile(99)),
                String.format(Locale.ROOT, "%.1f", ratio));
    }

    private static String millis(Duration time) {
        return String.format(Locale.ROOT, "%.2f", time.toNanos() / 1e6);
    }
}
