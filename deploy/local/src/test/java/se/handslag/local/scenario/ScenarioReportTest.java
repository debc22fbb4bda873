package se.handslag.local.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioReportTest {

    private static final String ANSWER = """
            {"asOf": "2026-11-22T10:00:00Z",
             "participations": {"count": 10, "suppressed": false},
             "closed": {"count": 8, "percent": 80.0, "denominator": {"name": "PARTICIPATIONS", "count": 10}},
             "results": [
              {"category": "WORK_OR_STUDY", "count": WORKING, "percent": 37.5, "denominator": {"name": "CLOSED", "count": 8}},
              {"category": "REGISTERED_JOBSEEKER", "count": 3, "percent": 37.5,
               "denominator": {"name": "CLOSED", "count": 8}},
              {"category": "OTHER", "count": 2, "percent": 25.0, "denominator": {"name": "CLOSED", "count": 8}}],
             "averageLength": {"months": 6.1},
             "countOnly": {"persons": {"count": 75, "suppressed": false}}}""";

    @Test
    void figuresAsPublishedAreShownWithTheirDenominators() throws JsonProcessingException {
        var report = report("3");
        assertTrue(report.isAsPublished());
        List<String> lines = report.text().lines().toList();
        assertEquals("Title, as of 2026-11-22T10:00:00Z", lines.getFirst());
        assertEquals("    to work or study                3   37.5 % of 8 CLOSED", lines.get(3));
    }

    @Test
    void aFigureThatIsNotAsPublishedIsShownBesideTheOneThatWas() throws JsonProcessingException {
        var report = report("4");
        assertFalse(report.isAsPublished());
        assertTrue(report.text().contains("4   37.5 % of 8 CLOSED  published: 3"), report.text());
    }

    @Test
    void aHiddenFigureIsNotAsPublished() throws JsonProcessingException {
        var report = report("null");
        assertFalse(report.isAsPublished());
        assertTrue(report.text().contains("hidden"), report.text());
    }

    private static ScenarioReport report(String workOrStudy) throws JsonProcessingException {
        var expected = new Scenario.Expected(10, 8, 3, 3, 2, 6, 75);
        var scenario = new Scenario(
                "name", "Title", 1, null, expected, List.of(), null, List.of(), List.of(), List.of(), List.of());
        return new ScenarioReport(scenario, new ObjectMapper().readTree(ANSWER.replace("WORKING", workOrStudy)));
    }
}
