package se.handslag.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The outcome-service's report of a scenario's period, beside the figures that were published. */
public final class ScenarioReport {

    private final Scenario scenario;
    private final JsonNode report;

    ScenarioReport(Scenario scenario, JsonNode report) {
        this.scenario = scenario;
        this.report = report;
    }

    /** True if every figure is as published (the average within half a month). */
    public boolean isAsPublished() {
        return lines().stream().allMatch(Line::holds);
    }

    /** The figures, a line each. */
    public String text() {
        return lines().stream()
                .map(Line::text)
                .collect(Collectors.joining(
                        "\n",
                        scenario.title() + ", as of " + report.path("asOf").asText() + "\n",
                        ""));
    }

    private List<Line> lines() {
        var expected = scenario.expected();
        var lines = new ArrayList<Line>();
        lines.add(count("Participants", report.path("participations"), expected.participations()));
        lines.add(count("Closed", report.path("closed"), expected.closed()));
        lines.add(count("  to work or study", result("WORK_OR_STUDY"), expected.workOrStudy()));
        lines.add(count("  registered as jobseekers", result("REGISTERED_JOBSEEKER"), expected.jobseekers()));
        lines.add(count("  other", result("OTHER"), expected.other()));
        double months = report.path("averageLength").path("months").asDouble();
        lines.add(new Line(
                "Average length, months",
                String.format(Locale.ROOT, "%.1f", months),
                "of the closed",
                Math.abs(months - expected.averageMonths()) < 0.5 ? "" : "about " + expected.averageMonths()));
        lines.add(count("Counted only", report.path("countOnly").path("persons"), expected.countOnly()));
        return lines;
    }

    private JsonNode result(String category) {
        for (JsonNode result : report.path("results")) {
            if (result.path("category").asText().equals(category)) {
                return result;
            }
        }
        return report.path("no such category");
    }

    private static Line count(String name, JsonNode figure, int published) {
        boolean shown = figure.path("count").isInt();
        String share = figure.has("percent")
                ? figure.path("percent").asText() + " % of "
                        + figure.path("denominator").path("count").asText() + " "
                        + figure.path("denominator").path("name").asText()
                : "";
        boolean holds = shown && figure.path("count").asInt() == published;
        return new Line(
                name,
                shown ? figure.path("count").asText() : "hidden",
                share,
                holds ? "" : Integer.toString(published));
    }

    /** {@code published} is empty if the figure is as published. */
    private record Line(String name, String figure, String share, String published) {

        boolean holds() {
            return published.isEmpty();
        }

        String text() {
            String beside = holds() ? "" : "  published: " + published;
            return String.format(Locale.ROOT, "  %-28s %6s   %s%s", name, figure, share, beside)
                    .stripTrailing();
        }
    }
}
