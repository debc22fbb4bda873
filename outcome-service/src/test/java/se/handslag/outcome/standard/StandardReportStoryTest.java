package se.handslag.outcome.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.handslag.outcome.standard.Asking.Report;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Who;

/**
 * A year of a programme in two municipalities, and every figure that its association reads: 20 women who lived on economic
 * assistance and started to work, 10 men who went from sickness benefit to studies, 10 men who stayed where they were, 5
 * women of whom nobody asked what came after, 5 anonymous, 5 wrongly registered, and 10 women who are still there, all of
 * whom had been there before.
 */
@QuarkusTest
class StandardReportStoryTest {
    private final Stage stage;
    private final Story story = new Story().registered();
    private final UUID programme = story.programme("Mot arbete");
    private final UUID west = story.esfIntervention("Väster", programme, "0883");
    private final UUID both = story.esfIntervention("Öster och väster", programme, "0883", "0882");

    StandardReportStoryTest(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void tell() {
        for (int i = 0; i < 20; i++) {
            Who woman = Who.woman().aged(27).before(Situations.livingOn("FORSORJNINGSSTOD"));
            story.starts(west, "2018-01-01", woman).ends("2018-03-31", Situations.works("WORKS_SUBSIDISED", 50));
            if (i < 10) {
                story.starts(both, "2018-05-01", woman);
            }
        }
        for (int i = 0; i < 10; i++) {
            Who man = Who.man()
                    .aged(58)
                    .educated("UPPER_SECONDARY")
                    .before(Situations.livingOn("SJUKPENNING", "REHABPENNING"));
            story.starts(both, "2018-01-01", man).ends("2018-12-31", Situations.studies(100));
            story.starts(both, "2018-01-01", man)
                    .ends("2018-12-31", Situations.livingOn("SJUKPENNING", "FORSORJNINGSSTOD"));
        }
        for (int i = 0; i < 5; i++) {
            story.starts(west, "2018-01-01", Who.woman()).endsUntold("2018-01-31", "CONSENT_WITHDRAWN");
            story.anonymousStarts(west, "2018-01-01").ends("2018-06-30", Situations.studies(100));
            Participation wrong = story.starts(west, "2018-01-01", Who.man());
            wrong.voided("2018-02-01");
        }
        stage.play(story);
    }

    @Test
    void occupationsAreOfTheSamePeopleBeforeAndAfter() {
        Report report = Asking.ofAssociation(story, "occupations");
        assertEquals(0, report.count("occupations", "WORK_OR_STUDY", "before"));
        assertEquals(30, report.count("occupations", "WORK_OR_STUDY", "after"));
        assertEquals(30, report.count("occupations", "WORK_OR_STUDY", "change"));
        assertEquals(75.0f, report.cell("occupations", "WORK_OR_STUDY", "after-share", "percent"));
        assertEquals(20, report.count("occupations-female", "WORK", "after"));
        assertEquals(10, report.count("occupations-male", "STUDY", "after"));
        assertEquals(30, report.count("started-or-increased", "STARTED"));
        assertEquals(20, report.count("started-or-increased", "STARTED", "count-FEMALE"));
        assertEquals(20, report.count("work-kinds", "WORKS_SUBSIDISED", "after"));
        assertEquals(50, report.count("base", "ALL"));
        assertEquals(5, report.count("base", "ANONYMOUS"));
        assertEquals(5, report.count("base", "LOST"));
        assertEquals(40, report.count("base", "MEASURED"));
    }

    @Test
    void livelihoodsTellWhichBecameWhich() {
        Report report = Asking.ofAssociation(story, "livelihoods");
        assertEquals(20, report.count("groups", "ECONOMIC_ASSISTANCE", "before"));
        assertEquals(20, report.count("groups", "ILL_HEALTH", "before"));
        assertEquals(10, report.count("groups", "SEVERAL", "after"));
        assertEquals(20, report.count("sources", "SJUKPENNING", "before"));
        assertEquals(20, report.count("sources", "REHABPENNING", "before"));
        assertEquals(10, report.count("sources", "SJUKPENNING", "after"));
        assertEquals(40, report.count("sources", "FORSORJNINGSSTOD", "after"));
        assertEquals(10, report.count("group-transitions", "ILL_HEALTH", "SEVERAL"));
        assertEquals(50.0f, report.cell("group-transitions", "ILL_HEALTH", "SEVERAL", "percent"));
        assertEquals(20, report.count("transitions", "SEVERAL", "ALL"));
        assertEquals(10, report.count("transitions", "SEVERAL", "FORSORJNINGSSTOD"));
        assertFalse(report.rows("transitions").contains("A_KASSA"));
        assertEquals(20, report.count("transitions-male", "ALL", "ALL"));
    }

    @Test
    void reasonsLengthsAndBackgroundsAreToldBySex() {
        Report reasons = Asking.ofAssociation(story, "exit-reasons");
        assertEquals(50, reasons.count("exit-reasons", "ALL"));
        assertEquals(5, reasons.count("exit-reasons", "CONSENT_WITHDRAWN", "count-FEMALE"));
        assertEquals(10.0f, reasons.cell("exit-reasons", "CONSENT_WITHDRAWN", "share", "percent"));
        Report lengths = Asking.ofAssociation(story, "durations");
        assertEquals(25, lengths.count("bands", "UNDER_3_MONTHS"));
        assertEquals(20, lengths.count("bands", "FROM_6_MONTHS", "count-MALE"));
        assertEquals(365.0f, lengths.cell("averages", "MALE", "median-days", "value"));
        Report backgrounds = Asking.ofAssociation(story, "backgrounds");
        assertEquals(55, backgrounds.count("education", "ALL"));
        assertEquals(20, backgrounds.count("education", "UPPER_SECONDARY", "count-MALE"));
        assertEquals(30, backgrounds.count("age", "AGE_25"));
        assertEquals(5, backgrounds.count("age", "UNKNOWN"));
    }

    @Test
    void personsAreFewerThanTheirParticipations() {
        Report report = Asking.ofAssociation(story, "persons");
        assertEquals(35, report.count("persons", "ALL"));
        assertEquals(60, report.count("participations", "ALL"));
        assertEquals(5, report.count("participations", "ANONYMOUS"));
        assertEquals(35, report.count("esf-entries", "ALL"));
        assertEquals(20, report.count("esf-entries", "EECO07", "count-FEMALE"));
        assertEquals(10, report.count("esf-entries", "EECO08"));
        assertEquals(20, report.count("esf-exits", "ALL"));
        assertEquals(10, report.count("esf-exits", "EECR04", "count-FEMALE"));
    }

    @Test
    void municipalitiesAndInterventionsSumToTheWhole() {
        Report report = Asking.ofAssociation(story, "results");
        assertEquals(60, report.count("results", "ALL"));
        assertEquals(50, report.count("results", "CLOSED"));
        assertEquals(40, report.count("results", "MEASURED"));
        assertEquals(30, report.count("results", "WORK_OR_STUDY"));
        assertEquals(75.0f, report.cell("results", "WORK_OR_STUDY", "share", "percent"));
        assertEquals(10, report.count("results", "RUNNING", "count-FEMALE"));
        assertEquals(30, report.count("municipalities", "0883", "participations"));
        assertEquals(30, report.count("municipalities", "SEVERAL", "participations"));
        assertEquals(20, report.count("interventions", west.toString(), "success"));
        assertEquals(60, report.count("interventions", "ALL", "participations"));
    }

    @Test
    void aProgrammeAnInterventionAndTheCountyCanBeAskedFor() {
        Report of = new Report(Asking.report(Asking.call(story).queryParam("programme", programme), "results")
                .jsonPath());
        assertEquals(60, of.count("results", "ALL"));
        Report one = new Report(Asking.report(Asking.call(story).queryParam("intervention", west), "results")
                .jsonPath());
        assertEquals(30, one.count("results", "ALL"));
        assertEquals(List.of("results", "activities", "municipalities", "interventions"), one.tables());
        for (String wide : List.of("county", "nation")) {
            Report all = new Report(
                    Asking.report(Asking.call(story).queryParam(wide, wide.equals("county") ? "08" : "true"), "results")
                            .jsonPath());
            String places = wide.equals("county") ? "municipalities" : "counties";
            assertTrue(all.rows("results").contains("ALL"));
            assertTrue(all.rows(places).contains(wide.equals("county") ? "0883" : "08"));
        }
    }

    @Test
    void whatIsSmallIsHiddenWithItsShare() {
        Participation rare = story.starts(west, "2018-02-01", Who.woman());
        rare.endsUntold("2018-03-01", "DECEASED");
        stage.play(story);
        Report report = Asking.ofAssociation(story, "exit-reasons");
        assertNull(report.cell("exit-reasons", "DECEASED", "count", "value"));
        assertNull(report.cell("exit-reasons", "DECEASED", "share", "percent"));
        assertEquals(true, report.cell("exit-reasons", "DECEASED", "share", "suppressed"));
        assertEquals(51, report.count("exit-reasons", "ALL"));
    }
}
