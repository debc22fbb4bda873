package se.handslag.outcome.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.outcome.standard.Asking.Report;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Who;

/**
 * What reports tell of places. A programme has an intervention in Västervik, with 20 young women who had long lived on
 * economic assistance, and one in several municipalities, with 10 older men who were ill. Beside the programme there is
 * another in Västervik: 12 men who stopped needing economic assistance, and 5 anonymous.
 */
@QuarkusTest
class PlacesStoryTest {
    private static final Situation LONG_ASSISTED =
            new Situation(List.of(), List.of(), false, List.of("FORSORJNINGSSTOD"), Optional.of(30));
    private final Stage stage;
    private final Story story = new Story().registered();
    private final UUID programme = story.programme("Mot arbete");
    private final UUID west = story.esfIntervention("Väster", programme, "0883");
    private final UUID both = story.esfIntervention("Öster och väster", programme, "0883", "0882");
    private final UUID beside = story.esfIntervention("Vid sidan av", story.programme("Annat"), "0883");

    PlacesStoryTest(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void tell() {
        for (int i = 0; i < 20; i++) {
            story.starts(west, "2018-01-01", Who.woman().aged(27).before(LONG_ASSISTED))
                    .ends("2018-03-31", Situations.works("WORKS_SUBSIDISED", 50));
        }
        for (int i = 0; i < 10; i++) {
            Who man = Who.man().aged(58).educated("UPPER_SECONDARY").before(Situations.livingOn("SJUKPENNING"));
            story.starts(both, "2018-01-01", man).ends("2018-12-31", Situations.studies(100));
        }
        for (int i = 0; i < 12; i++) {
            story.starts(beside, "2018-01-01", Who.man().aged(40)).ends("2018-06-30", Situations.livingOn("NONE"));
        }
        for (int i = 0; i < 5; i++) {
            story.anonymousStarts(beside, "2018-01-01").ends("2018-06-30", Situations.studies(100));
        }
        stage.play(story);
    }

    @Test
    void livelihoodsBeforeAndAfter() {
        Report report = Asking.ofAssociation(story, "livelihoods");
        assertRow(report, "municipalities", "0883", Map.of("closed", 37, "known", 32));
        assertShare(report, "0883", "ECONOMIC_ASSISTANCE-before", 32, 100.0f);
        assertShare(report, "0883", "ECONOMIC_ASSISTANCE-after", 20, 62.5f);
        assertShare(report, "0883", "NONE-after", 12, 37.5f);
        assertShare(report, "SEVERAL", "ILL_HEALTH-before", 10, 100.0f);
        assertShare(report, "SEVERAL", "ECONOMIC_ASSISTANCE-after", 10, 100.0f);
        assertRow(
                report,
                "interventions",
                beside.toString(),
                Map.of("closed", 17, "known", 12, "ECONOMIC_ASSISTANCE-before", 12, "NONE-after", 12));
        assertRow(
                report,
                "municipalities",
                "ALL",
                Map.of("closed", 47, "known", 42, "ECONOMIC_ASSISTANCE-before", 32, "ECONOMIC_ASSISTANCE-after", 30));
    }

    @Test
    void lengths() {
        Report report = Asking.ofAssociation(story, "durations");
        assertLengths(report, "municipalities", "0883", 37, 131.8f, 4.3f, 90.0f);
        assertLengths(report, "municipalities", "SEVERAL", 10, 365.0f, 12.0f, 365.0f);
        assertLengths(report, "interventions", west.toString(), 20, 90.0f, 3.0f, 90.0f);
        assertLengths(report, "interventions", beside.toString(), 17, 181.0f, 5.9f, 181.0f);
        assertLengths(report, "interventions", "ALL", 47, 181.4f, 6.0f, 181.0f);
    }

    @Test
    void backgrounds() {
        Report report = Asking.ofAssociation(story, "backgrounds");
        assertRow(report, "municipalities", "0883", Map.of("participations", 37, "known", 32));
        assertShare(report, "0883", "FEMALE", 20, 62.5f);
        assertShare(report, "0883", "UNDER_30", 20, 62.5f);
        assertShare(report, "0883", "AT_MOST_COMPULSORY", 32, 100.0f);
        assertShare(report, "0883", "MONTHS_24_OR_MORE", 20, 62.5f);
        assertShare(report, "SEVERAL", "AT_MOST_COMPULSORY", 0, 0.0f);
        assertRow(report, "interventions", beside.toString(), Map.of("participations", 17, "known", 12, "FEMALE", 0));
        assertRow(report, "interventions", "ALL", Map.of("participations", 47, "known", 42, "UNDER_30", 20));
    }

    @Test
    void aProgrammesMunicipalitiesSumToTheProgramme() {
        for (String name : List.of("results", "occupations", "livelihoods", "exit-reasons", "durations")) {
            Report report = of("programme", programme, name);
            assertRow(report, "municipalities", "0883", Map.of("closed", 20));
            assertRow(report, "municipalities", "SEVERAL", Map.of("closed", 10));
            assertRow(report, "municipalities", "ALL", Map.of("closed", 30));
        }
        assertRow(of("programme", programme, "backgrounds"), "municipalities", "0883", Map.of("participations", 20));
        assertLengths(of("programme", programme, "durations"), "municipalities", "0883", 20, 90.0f, 3.0f, 90.0f);
    }

    @Test
    void anInterventionIsNotAllOfItsMunicipality() {
        Report report = of("intervention", beside, "livelihoods");
        assertRow(report, "municipalities", "0883", Map.of("closed", 17, "known", 12, "NONE-after", 12));
        assertRow(report, "municipalities", "ALL", Map.of("closed", 17, "known", 12, "NONE-after", 12));
    }

    @Test
    void aNationsCountiesAreToldApart() {
        for (String name : List.of("livelihoods", "durations", "backgrounds")) {
            Report report = of("nation", true, name);
            assertTrue(report.tables().contains("counties"), name);
            assertTrue(report.rows("counties").contains("08"), name);
        }
    }

    @Test
    void whatIsSmallInAPlaceIsHiddenWithItsMean() {
        UUID small = story.esfIntervention("Liten", programme, "0882");
        for (int i = 0; i < 3; i++) {
            story.starts(small, "2018-01-01", Who.woman().aged(27)).ends("2018-03-31", Situations.studies(100));
        }
        stage.play(story);
        Report report = Asking.ofAssociation(story, "durations");
        assertNull(report.cell("municipalities", "0882", "closed", "value"));
        assertNull(report.cell("municipalities", "0882", "mean-days", "value"));
        assertEquals(true, report.cell("municipalities", "0882", "median-days", "suppressed"));
        assertEquals(50, report.count("municipalities", "ALL", "closed"));
    }

    private Report of(String scope, Object code, String report) {
        return new Report(Asking.report(Asking.call(story).queryParam(scope, code), report)
                .jsonPath());
    }

    private static void assertRow(Report report, String table, String row, Map<String, Integer> counts) {
        counts.forEach((column, count) -> assertEquals(count, report.count(table, row, column), row + " " + column));
    }

    private static void assertShare(Report report, String municipality, String column, int count, float percent) {
        assertEquals(count, report.count("municipalities", municipality, column));
        assertEquals(percent, report.cell("municipalities", municipality, column, "percent"));
    }

    private static void assertLengths(
            Report report, String table, String row, int closed, float mean, float months, float median) {
        assertEquals(closed, report.count(table, row, "closed"));
        assertEquals(mean, report.cell(table, row, "mean-days", "value"));
        assertEquals(months, report.cell(table, row, "mean-months", "value"));
        assertEquals(median, report.cell(table, row, "median-days", "value"));
    }
}
