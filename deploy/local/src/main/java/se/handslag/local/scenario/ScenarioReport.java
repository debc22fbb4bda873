package se.handslag.local.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The figures that were published, beside those that Handslag reports.
 *
 * @param asOf when they were taken out
 */
public record ScenarioReport(String title, String asOf, List<Line> lines) {

    public ScenarioReport {
        lines = List.copyOf(lines);
    }

    /** True if every figure is as published. */
    public boolean isAsPublished() {
        return lines.stream().allMatch(Line::holds);
    }

    /** The figures, a line each. */
    public String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n", title + ", as of " + asOf + "\n", ""));
    }

    /**
     * One figure.
     *
     * @param found as Handslag reports it, or why it does not
     * @param share what it is a share of, or empty
     * @param published empty if the figure is as published
     */
    public record Line(String figure, String found, String share, String published) {

        /** True if it is as published. */
        public boolean holds() {
            return published.isEmpty();
        }

        String text() {
            String beside = holds() ? "" : "  published: " + published;
            return String.format(Locale.ROOT, "  %-44s %10s   %s%s", figure, found, share, beside)
                    .stripTrailing();
        }
    }
}
