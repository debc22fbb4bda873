package se.handslag.outcome.further;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.handslag.kit.contract.participations.Situation;
import se.handslag.kit.problem.ProblemTypes;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.outcome.story.Participation;
import se.handslag.outcome.story.Situations;
import se.handslag.outcome.story.Stage;
import se.handslag.outcome.story.Story;

/** What came later, what it cost, and how long people waited (R2.12, R2.14, R6.10). */
@QuarkusTest
class FurtherReportsTest {
    private final Stage stage;
    private final Story story = new Story().registered();
    private final UUID rehab = story.intervention("Rehab", "af");
    private final Later later = new Later(story);

    FurtherReportsTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void followUpsAreAnsweredNotAnsweredOrNotYetDueAndTheThreeSum() {
        for (int i = 0; i < 25; i++) {
            Participation one = story.at("2018-01-02T08:00:00Z").starts(rehab, "2018-01-01");
            one.ends("2018-03-01", Situations.jobseeker());
            UUID half = later.booked(one, 6, "2018-03-02", "2018-09-02");
            later.booked(one, 12, "2018-03-02", "2019-03-02");
            if (i < 8) {
                later.answered(half, one, 6, "2018-09-05", "ANSWERED", Optional.of(true));
            } else if (i < 14) {
                later.answered(half, one, 6, "2018-09-05", "ANSWERED", Optional.of(false));
            } else if (i < 20) {
                later.answered(half, one, 6, "2018-09-05", "NOT_REACHED", Optional.empty());
            }
        }
        stage.play(story);
        ValidatableResponse report = read("follow-ups", "2018-01-01", "2019-12-31", "2018-12-01T12:00:00Z");
        figure(report, "follow-ups", "ANSWERED", "count-6", 14);
        figure(report, "follow-ups", "NOT_ANSWERED", "count-6", 11);
        figure(report, "follow-ups", "NOT_ASKED", "count-6", 5);
        figure(report, "follow-ups", "NOT_DUE", "count-6", 0);
        figure(report, "follow-ups", "NOT_DUE", "count-12", 25);
        figure(report, "follow-ups", "ALL", "count-ALL", 50);
        report.body(cell("follow-ups", "WORKING", "share-6") + ".percent", equalTo(57.1f))
                .body(cell("follow-ups", "WORKING", "share-6") + ".denominator.count", equalTo(14));
    }

    @Test
    void fromTheQueueToWorkAndHowLongEachStepTook() {
        IntStream.range(0, 30).forEach(i -> {
            Later.Wait wait = later.joins(rehab, "2018-01-01");
            if (i < 20) {
                wait.offered("2018-01-11");
            }
            if (i < 15) {
                wait.accepted("2018-01-13");
            }
            if (i < 10) {
                Participation started = wait.started("2018-01-21");
                if (i < 5) {
                    started.ends("2018-05-01", Situations.works("WORKS_SUBSIDISED", 50));
                }
            }
        });
        stage.play(story);
        ValidatableResponse funnel = read("funnels", "2018-01-01", "2018-06-30", "2018-08-01T12:00:00Z");
        funnel.body(
                        "tables.find { it.id == 'queue' }.rows.name",
                        contains("ALL", "OFFERED", "ACCEPTED", "STARTED", "CLOSED", "SUCCESS"))
                .body("tables.find { it.id == 'queue' }.rows.cells.count.value", contains(30, 20, 15, 10, 5, 5))
                .body("notes[0].en", startsWith("National headline"));
        figure(funnel, "started", "ALL", "count", 10);
        ValidatableResponse waits = read("waiting-times", "2018-01-01", "2018-06-30", "2018-08-01T12:00:00Z");
        waits.body(cell("queue", "offer", "mean") + ".value", equalTo(10.0f))
                .body(cell("queue", "answer", "median") + ".value", equalTo(2.0f))
                .body(cell("queue", "start", "mean") + ".value", equalTo(20.0f))
                .body(cell("queue", "start", "mean") + ".denominator.count", equalTo(10));
        figure(waits, "queue", "waiting", "count", 20);
    }

    @Test
    void handOffsAnsweredInTimeLateAndNotAtAll() {
        for (int i = 0; i < 18; i++) {
            Participation one = story.at("2018-01-02T08:00:00Z").starts(rehab, "2018-01-01");
            UUID id = later.offered(one, "2018-02-01");
            if (i < 11) {
                later.accepted(id, one, i < 6 ? "2018-02-05" : "2018-02-20");
                later.takenOver(id, one, "2018-02-21");
            }
        }
        stage.play(story);
        ValidatableResponse report = read("waiting-times", "2018-01-01", "2018-06-30", "2018-08-01T12:00:00Z");
        figure(report, "answers", "IN_TIME", "count", 6);
        figure(report, "answers", "LATE", "count", 5);
        figure(report, "answers", "OVERDUE", "count", 7);
        figure(report, "answers", "ALL", "count", 18);
        report.body(cell("first-contact", "contact", "mean") + ".value", equalTo(20.0f));
    }

    @Test
    void whatAParticipationAndASuccessCost() {
        closed(10, Situations.works("WORKS_UNSUBSIDISED", 100));
        closed(10, Situations.nothing());
        later.money(rehab, 2018, 2_000_000, 1_500_000);
        stage.play(story);
        ValidatableResponse report = read("costs", "2018-01-01", "2018-12-31", "2019-02-01T12:00:00Z");
        report.body(cell("costs", "ALL", "budget") + ".value", equalTo(2_000_000))
                .body(cell("costs", "ALL", "per-participation") + ".value", equalTo(75_000))
                .body(cell("costs", "ALL", "per-participation") + ".denominator.count", equalTo(20))
                .body(cell("costs", "ALL", "per-success") + ".value", equalTo(150_000));
        read("costs", "2018-01-01", "2018-06-30", "2019-02-01T12:00:00Z")
                .body(cell("costs", "ALL", "actual") + ".value", nullValue())
                .body("tables[0].notes[0].en", containsString("the period holds none"));
    }

    @Test
    void smallNumbersStayHiddenAndSoDoesWhatTheyCost() {
        closed(3, Situations.nothing());
        later.money(rehab, 2018, 2_000_000, 1_500_000);
        stage.play(story);
        read("costs", "2018-01-01", "2018-12-31", "2019-02-01T12:00:00Z")
                .body(cell("costs", "ALL", "per-closed") + ".suppressed", equalTo(true))
                .body(cell("costs", "ALL", "per-closed") + ".value", nullValue());
    }

    @Test
    void inTheFormThatIsAskedFor() {
        closed(10, Situations.nothing());
        stage.play(story);
        String csv = "text/csv";
        call("2018-01-01", "2018-12-31", "2019-02-01T12:00:00Z")
                .accept(csv)
                .queryParam("decimals", "comma")
                .get("/reports/costs")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(csv))
                .header("Vary", containsString("Accept-Language"));
        String page = "text/html";
        String tag = call("2018-01-01", "2018-12-31", "2019-02-01T12:00:00Z")
                .accept(page)
                .header("Accept-Language", "en-GB, sv;q=0.5")
                .get("/reports/costs")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-"))
                .extract()
                .header("ETag");
        call("2018-01-01", "2018-12-31", "2019-02-01T12:00:00Z")
                .accept(page)
                .header("Accept-Language", "en-GB, sv;q=0.5")
                .header("If-None-Match", tag)
                .get("/reports/costs")
                .then()
                .statusCode(304);
        call("2018-01-01", "2018-12-31", "2019-02-01T12:00:00Z")
                .accept(page)
                .header("If-None-Match", tag)
                .get("/reports/costs")
                .then()
                .statusCode(200)
                .header("Content-Language", "sv");
        call("2018-01-01", "2018-12-31", "2019-02-01T12:00:00Z")
                .accept("application/pdf")
                .get("/reports/costs")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_ACCEPTABLE));
    }

    /** R6.7: of what counts on days, and only if anybody counts on the days that are left out. */
    @Test
    void aPeriodThatIsNotToldIsRefusedAndTheNearestNamed() {
        for (int i = 0; i < 10; i++) {
            later.joins(rehab, i < 5 ? "2018-01-10" : "2018-03-10").offered("2018-03-20");
        }
        stage.play(story);
        for (String report : List.of("funnels", "waiting-times")) {
            call("2018-01-01", "2018-02-28", "2019-02-01T12:00:00Z")
                    .get("/reports/" + report)
                    .then()
                    .spec(Api.problem(ProblemTypes.INVALID_REQUEST))
                    .body(containsString("2018-01-01 to 2018-03-31 is the nearest"));
        }
        figure(read("funnels", "2018-01-10", "2018-03-10", "2019-02-01T12:00:00Z"), "queue", "OFFERED", "count", 10);
        read("follow-ups", "2018-01-01", "2018-02-28", "2019-02-01T12:00:00Z");
    }

    @Test
    void whoWaitsIsCountedBeforeAnybodyTakesPart() {
        UUID opening = story.intervention("Öppnar snart", "af");
        IntStream.range(0, 7).forEach(i -> later.joins(opening, "2018-01-10"));
        stage.play(story);
        figure(
                read("waiting-times", "2018-01-01", "2018-03-31", "2018-08-01T12:00:00Z"),
                "queue",
                "waiting",
                "count",
                7);
    }

    @Test
    void otherAssociationsReadNothingAndWhatIsUnknownIsSaid() {
        stage.play(story);
        Api.as(Tokens.association("annat-forbund"))
                .queryParam("association", story.association())
                .queryParam("from", "2018-01-01")
                .queryParam("to", "2018-12-31")
                .get("/reports/costs")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_PERMITTED));
        call("2018-01-01", "2018-12-31", "2019-02-01T12:00:00Z")
                .queryParam("definition", "ingen-sadan")
                .get("/reports/funnels")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
        call("2018-01-01", "2018-12-31", "2019-02-01T12:00:00Z")
                .get("/reports/indicators/ingen-sadan")
                .then()
                .spec(Api.problem(ProblemTypes.NOT_FOUND));
    }

    private void closed(int persons, Situation after) {
        for (int i = 0; i < persons; i++) {
            story.starts(rehab, "2018-02-01").ends("2018-06-01", after);
        }
    }

    private RequestSpecification call(String from, String to, String asOf) {
        return Api.as(Tokens.association(story.association()))
                .queryParam("association", story.association())
                .queryParam("from", from)
                .queryParam("to", to)
                .queryParam("asOf", asOf);
    }

    private ValidatableResponse read(String report, String from, String to, String asOf) {
        return call(from, to, asOf).get("/reports/" + report).then().statusCode(200);
    }

    private static void figure(ValidatableResponse report, String table, String row, String column, int count) {
        report.body(cell(table, row, column) + ".value", equalTo(count));
    }

    private static String cell(String table, String row, String column) {
        return "tables.find { it.id == '" + table + "' }.rows.find { it.name == '" + row + "' }.cells.'" + column + "'";
    }
}
