package se.handslag.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.handslag.local.scenario.ScenarioLoad;
import se.handslag.local.scenario.Target;
import se.handslag.local.servers.ProjectRoot;

/** MIA in full size: 2,500 persons, 5 associations, 11 municipalities, everybody with an assessment and a plan. */
@Tag("long")
class MiaTest {
    private static final Duration IN_TIME = Duration.ofMinutes(3);

    @Test
    void isLoadedInTimeAndReportsWhatWasPublished() {
        ScenarioLoad mia = ScenarioLoad.of(ProjectRoot.find(), "mia", Target.of(TheStack.get()));
        long start = System.nanoTime();
        mia.load((done, total) -> {});
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        UndertakingsTest.assertAsPublished(mia.report());
        assertThat(taken).isLessThan(IN_TIME);
    }
}
