package se.handslag.outcome.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.projection.RebuildSpans;
import se.handslag.outcome.standard.Asking.Report;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Who;

/**
 * Ten people come twice: in spring with a samordningsnummer, in autumn with the personnummer that they got meanwhile. On the
 * first of December the agencies find that each two are one (R4.1).
 */
@QuarkusTest
class MergedPersonsTest {
    private static final String BEFORE = "2018-11-30T23:00:00Z";
    private static final String AFTER = "2018-12-02T00:00:00Z";
    private static final int TEN = 10;

    private final Stage stage;
    private final RebuildSpans rebuild;
    private final Story story = new Story().registered();
    private final List<Who> spring = new ArrayList<>();
    private final List<Who> autumn = new ArrayList<>();

    MergedPersonsTest(Stage stage, RebuildSpans rebuild) {
        this.stage = stage;
        this.rebuild = rebuild;
    }

    private void tell() {
        UUID programme = story.programme("Mot arbete");
        UUID west = story.esfIntervention("Väster", programme, "0883");
        for (int i = 0; i < TEN; i++) {
            spring.add(Who.woman().aged(30));
            autumn.add(Who.woman().aged(30));
            story.at("2018-02-01T08:00:00Z");
            story.starts(west, "2018-02-01", spring.get(i)).ends("2018-04-30", Situations.jobseeker());
            story.at("2018-09-01T08:00:00Z").starts(west, "2018-09-01", autumn.get(i));
            story.at("2018-12-01T08:00:00Z").merged(spring.get(i), autumn.get(i));
        }
    }

    @Test
    void fromTheMergeOnTheyAreOnePersonWithTwoParticipations() {
        tell();
        stage.play(story);
        checkBeforeAndAfter();
    }

    @Test
    void whicheverIsToldFirst() {
        tell();
        stage.play(story.events().reversed());
        checkBeforeAndAfter();
    }

    @Test
    void soItIsWhenTheProjectionIsMadeAnew() {
        tell();
        stage.play(story);
        Optional<UUID> last = Optional.of(new UUID(0, 0));
        while (last.isPresent()) {
            last = rebuild.after(last.get());
        }
        checkBeforeAndAfter();
    }

    @Test
    void whoeverGoesOnAsAThirdTakesAllAlong() {
        tell();
        Who third = Who.woman();
        for (int i = 0; i < TEN; i++) {
            story.at("2018-12-03T08:00:00Z").merged(autumn.get(i), third);
        }
        stage.play(story);
        checkBeforeAndAfter();
        Report report = persons("2018-12-04T00:00:00Z");
        assertEquals(2 * TEN, report.count("participations", "KNOWN"));
        assertEquals(null, report.cell("persons", "ALL", "count", "value"), "one person is too few to tell of");
    }

    private void checkBeforeAndAfter() {
        Report before = persons(BEFORE);
        assertEquals(2 * TEN, before.count("persons", "ALL"));
        assertEquals(2 * TEN, before.count("esf-entries", "ALL"));
        assertEquals(TEN, before.count("esf-exits", "ALL"));
        Report after = persons(AFTER);
        assertEquals(TEN, after.count("persons", "ALL"));
        assertEquals(2 * TEN, after.count("participations", "KNOWN"));
        assertEquals(TEN, after.count("esf-entries", "ALL"));
        assertEquals(0, after.count("esf-exits", "ALL"), "who came back has not left for good");
    }

    private Report persons(String asOf) {
        return new Report(Asking.report(
                        Asking.call(story)
                                .queryParam("association", story.association())
                                .queryParam("asOf", asOf),
                        "persons")
                .jsonPath());
    }
}
