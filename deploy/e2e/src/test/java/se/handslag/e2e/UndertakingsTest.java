package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.handslag.local.scenario.ScenarioLoad;
import se.handslag.local.scenario.ScenarioReport;
import se.handslag.local.scenario.ScenarioReport.Line;
import se.handslag.local.scenario.Target;
import se.handslag.local.scenario.file.ScenarioFile;
import se.handslag.local.servers.ProjectRoot;

/**
 * Every undertaking is set up as data through the public API, lived through, and reports what it published. MIA, in full
 * size, has a test of its own.
 */
class UndertakingsTest {

    static Stream<String> undertakings() {
        return ScenarioFile.names(ProjectRoot.find()).stream().filter(name -> !name.equals("mia"));
    }

    @ParameterizedTest
    @MethodSource("undertakings")
    void reportsWhatWasPublished(String name) {
        assertAsPublished(loaded(name));
    }

    static ScenarioReport loaded(String name) {
        ScenarioLoad scenario = ScenarioLoad.of(ProjectRoot.find(), name, Target.of(TheStack.get()));
        scenario.load((done, total) -> {});
        return scenario.report();
    }

    static void assertAsPublished(ScenarioReport report) {
        assertThat(report.lines()).as(report.text()).isNotEmpty().allMatch(Line::holds);
    }
}
