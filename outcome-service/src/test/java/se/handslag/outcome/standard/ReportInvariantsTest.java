package se.handslag.outcome.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.RepeatedTest;
import se.handslag.outcome.projection.RebuildSpans;
import se.handslag.outcome.standard.Asking.Report;
import se.handslag.outcome.story.Database;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;
import se.handslag.outcome.story.Who;

/** What holds of every report, whatever has happened: random years of random people. */
@QuarkusTest
@TestProfile(NothingHidden.class)
class ReportInvariantsTest {
    private static final Logger LOG = Logger.getLogger(ReportInvariantsTest.class);
    private static final String THEN = "2018-07-01T00:00:00Z";
    private static final List<String> LIVELIHOODS =
            List.of("SJUKPENNING", "A_KASSA", "FORSORJNINGSSTOD", "NONE", "STUDIESTOD", "A_NEW_ONE");

    private final Stage stage;
    private final Database database;
    private final RebuildSpans rebuild;
    private final Story story = new Story().registered();
    private final long seed = Long.getLong("handslag.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private int counted;
    private int anonymous;

    ReportInvariantsTest(Stage stage, Database database, RebuildSpans rebuild) {
        this.stage = stage;
        this.database = database;
        this.rebuild = rebuild;
    }

    @RepeatedTest(3)
    void partsSumToTheWholeAndNothingIsCountedTwice() throws SQLException {
        LOG.infof("seed %d (-Dhandslag.test.seed)", seed);
        tell();
        stage.play(story.events().reversed());
        Map<String, String> then = reports();
        checkSums();
        checkPersons();
        checkBeforeAndAfter();
        story.at("2018-09-01T08:00:00Z");
        UUID more = story.esfIntervention("Senare", story.programme("Senare"), "0880");
        for (int i = 0; i < 10; i++) {
            story.starts(more, "2018-01-01", Who.man()).ends("2018-02-01", Situations.jobseeker());
        }
        stage.play(story);
        assertEquals(then, reports(), "seed " + seed);
        database.execute("truncate participation_span, person_number, intervention_number");
        database.execute("delete from coded where label_sv is null");
        Optional<UUID> last = Optional.of(new UUID(0, 0));
        while (last.isPresent()) {
            last = rebuild.after(last.get());
        }
        assertEquals(then, reports(), "seed " + seed);
    }

    private Map<String, String> reports() {
        Map<String, String> texts = new HashMap<>();
        for (String report : Asking.ALL_REPORTS) {
            texts.put(
                    report,
                    Asking.report(
                                    Asking.call(story)
                                            .queryParam("association", story.association())
                                            .queryParam("asOf", THEN),
                                    report)
                            .asString());
        }
        return texts;
    }

    private void checkSums() {
        Report report = Asking.ofAssociation(story, "results");
        assertEquals(counted, report.count("results", "ALL"), "seed " + seed);
        for (String row : List.of("ALL", "RUNNING", "CLOSED", "UNMEASURED", "MEASURED", "WORK_OR_STUDY", "OTHER")) {
            assertEquals(report.count("results", row), sexes(report, row), row + ", seed " + seed);
        }
        for (String table : List.of("municipalities", "interventions")) {
            for (String column : List.of("participations", "closed", "measured", "success")) {
                int sum = report.rows(table).stream()
                        .filter(row -> !row.equals("ALL"))
                        .mapToInt(row -> report.count(table, row, column))
                        .sum();
                assertEquals(report.count(table, "ALL", column), sum, table + " " + column + ", seed " + seed);
            }
        }
        assertEquals(
                report.count("results", "MEASURED"),
                report.count("results", "WORK_OR_STUDY")
                        + report.count("results", "REGISTERED_JOBSEEKER")
                        + report.count("results", "OTHER"));
    }

    private int sexes(Report report, String row) {
        int sum = 0;
        for (String sex : List.of("FEMALE", "MALE", "UNKNOWN")) {
            try {
                sum += report.count("results", row, "count-" + sex);
            } catch (NullPointerException noSuchColumn) {
                assertEquals("UNKNOWN", sex);
            }
        }
        return sum;
    }

    private void checkPersons() {
        Report report = Asking.ofAssociation(story, "persons");
        assertEquals(counted, report.count("participations", "ALL"), "seed " + seed);
        assertEquals(anonymous, report.count("participations", "ANONYMOUS"), "seed " + seed);
        assertTrue(report.count("persons", "ALL") <= report.count("participations", "KNOWN"), "seed " + seed);
    }

    private void checkBeforeAndAfter() {
        for (String name : List.of("occupations", "livelihoods")) {
            Report report = Asking.ofAssociation(story, name);
            assertEquals(
                    report.count("base", "KNOWN_BEFORE"),
                    report.count("base", "LOST") + report.count("base", "MEASURED"),
                    "seed " + seed);
            assertTrue(report.count("base", "ANONYMOUS") <= anonymous);
        }
        Report report = Asking.ofAssociation(story, "livelihoods");
        int measured = report.count("base", "MEASURED");
        for (String occasion : List.of("before", "after")) {
            int sum = report.rows("groups").stream()
                    .mapToInt(row -> report.count("groups", row, occasion))
                    .sum();
            assertEquals(measured, sum, "seed " + seed);
        }
        assertEquals(measured, report.count("transitions", "ALL", "ALL"), "seed " + seed);
    }

    private void tell() {
        UUID programme = story.programme("Program");
        List<UUID> interventions = List.of(
                story.esfIntervention("Ett", programme, "0880"),
                story.esfIntervention("Två", programme, "0881", "0882"),
                story.intervention("Tre", "fk"));
        UUID conference = story.countOnly("Konferens");
        story.counted(conference, "2018-03-03", 75);
        List<Who> people = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            people.add(somebody());
        }
        for (int i = 0; i < 80; i++) {
            story.at("2018-0" + (1 + random.nextInt(6)) + "-10T08:00:00Z");
            UUID intervention = interventions.get(random.nextInt(interventions.size()));
            LocalDate start = LocalDate.parse("2018-01-01").plusDays(random.nextInt(100));
            boolean nobody = random.nextInt(8) == 0;
            Who who = people.get(random.nextInt(people.size()));
            Participation one = nobody
                    ? story.anonymousStarts(intervention, start.toString())
                    : story.starts(intervention, start.toString(), who);
            story.at("2018-0" + (4 + random.nextInt(4)) + "-20T08:00:00Z");
            boolean voided = end(one, start.plusDays(random.nextInt(200)).toString());
            counted += voided ? 0 : 1;
            anonymous += nobody && !voided ? 1 : 0;
        }
    }

    /** True if it never was. */
    private boolean end(Participation one, String day) {
        switch (random.nextInt(6)) {
            case 0 -> one.endsUntold(day, "CONSENT_WITHDRAWN");
            case 1 -> one.ends(day, Situations.works("SELF_EMPLOYED", 50));
            case 2 -> one.ends(day, situation()).corrected(day, situation());
            case 3 -> one.ends(day, situation());
            case 4 -> {
                one.voided(day);
                return true;
            }
            default -> {
                return false;
            }
        }
        return false;
    }

    private Who somebody() {
        Who who =
                switch (random.nextInt(5)) {
                    case 0 -> Who.somebody();
                    case 1, 2 -> Who.man().aged(15 + random.nextInt(60));
                    default -> Who.woman().aged(15 + random.nextInt(60));
                };
        return who.before(situation());
    }

    private se.handslag.kit.contract.participations.Situation situation() {
        return random.nextInt(4) == 0
                ? Situations.studies(50)
                : Situations.livingOn(
                        LIVELIHOODS.get(random.nextInt(LIVELIHOODS.size())),
                        LIVELIHOODS.get(random.nextInt(LIVELIHOODS.size())));
    }
}
