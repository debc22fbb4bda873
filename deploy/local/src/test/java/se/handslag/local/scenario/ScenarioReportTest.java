package se.handslag.local.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.handslag.local.scenario.ScenarioReport.Line;

class ScenarioReportTest {

    @Test
    void figuresAsPublishedAreShownWithTheirDenominators() {
        var report = report(new Line("To work or study", "62", "39.7 % of 156 CLOSED_MEASURED", ""));
        assertTrue(report.isAsPublished());
        List<String> lines = report.text().lines().toList();
        assertEquals("Title, as of 2026-11-22T10:00:00Z", lines.getFirst());
        assertTrue(lines.get(1).endsWith("62   39.7 % of 156 CLOSED_MEASURED"), lines.get(1));
    }

    @Test
    void aFigureThatIsNotAsPublishedIsShownBesideTheOneThatWas() {
        var report = report(new Line("To work or study", "61", "of 156 CLOSED_MEASURED", "62"));
        assertFalse(report.isAsPublished());
        assertTrue(report.text().endsWith("61   of 156 CLOSED_MEASURED  published: 62"), report.text());
    }

    private static ScenarioReport report(Line line) {
        return new ScenarioReport("Title", "2026-11-22T10:00:00Z", List.of(line));
    }
}
