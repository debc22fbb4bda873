package se.handslag.e2e;

import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.local.stack.Stack;

/**
 * An association with an agency that carries out its only intervention: where a story about participations begins. The agency
 * joins the stack once. Each story has an association of its own, since what a report shows depends on all that its
 * association has.
 */
record Ground(AgencySystem agency, String association, String intervention) {
    private static final List<String> MUNICIPALITIES =
            List.of("0760", "0761", "0763", "0764", "0765", "0767", "0780", "0781");
    private static final String AGENCY = "kommun-provstad";
    /** A service hears of what another has registered a moment later. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static AgencySystem joined;
    private static int associations;

    /**
     * An intervention for persons, since 2025.
     *
     * @param more what else is to be said of it
     */
    static Ground of(String name, Map<String, Object> more) {
        AgencySystem agency = joined();
        String association = anAssociation();
        Map<String, Object> body = new HashMap<>(more);
        body.put("association", association);
        body.put("name", name);
        body.put("direction", "INDIVIDUAL");
        body.put("measurementMethod", "PERSONAL_OR_ANONYMOUS");
        body.put("carriedOutBy", List.of(AGENCY));
        body.put("startsOn", "2025-01-01");
        return new Ground(agency, association, created(staffOf(association), "/interventions", body));
    }

    private static synchronized AgencySystem joined() {
        if (joined == null) {
            Stack stack = TheStack.get();
            stack.newcomers().join(List.of(AGENCY), List.of());
            joined = new AgencySystem(stack, AGENCY).isRegistered("KOMMUN", "Provstads kommun");
        }
        return joined;
    }

    private static synchronized String anAssociation() {
        String municipality = MUNICIPALITIES.get(associations++);
        String code = "provforbundet-" + municipality;
        TheStack.get().newcomers().join(List.of(), List.of(code));
        staffOf(code)
                .body(Map.of("code", code, "name", "Provförbundet", "municipalities", List.of(municipality)))
                .post("/associations")
                .then()
                .statusCode(201);
        return code;
    }

    /** The association's own system. */
    RequestSpecification staff() {
        return staffOf(association);
    }

    private static RequestSpecification staffOf(String association) {
        Stack stack = TheStack.get();
        return RestAssured.given()
                .baseUri(stack.api().toString())
                .auth()
                .oauth2(stack.tokens().of("association-" + association))
                .contentType(ContentType.JSON)
                .accept(ContentType.JSON)
                .urlEncodingEnabled(false);
    }

    /** A new person, known where participations are registered. */
    String person() {
        return agency.registers("0882");
    }

    /** Posts as the agency, as soon as all that it needs is known; gives the id of what was made. */
    String makes(String path, Map<String, Object> body) {
        return created(agency.request(), path, body);
    }

    private static String created(RequestSpecification who, String path, Map<String, Object> body) {
        Response answer = await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(() -> RestAssured.given(who).body(body).post(path), it -> it.statusCode() == 201);
        return AgencySystem.id(answer);
    }

    /** The person begins. */
    String starts(String person, LocalDate day) {
        return makes(
                "/participations",
                Map.of(
                        "interventionId",
                        intervention,
                        "participantId",
                        person,
                        "startedOn",
                        day.toString(),
                        "referredBy",
                        "AF",
                        "educationLevel",
                        "COMPULSORY",
                        "followUpConsentGivenOn",
                        day.toString(),
                        "before",
                        Map.of(
                                "work", List.of(),
                                "studies", List.of(),
                                "registeredAtAf", true,
                                "livelihoods", List.of("FORSORJNINGSSTOD"))));
    }

    /** And goes to work. */
    void ends(String participation, LocalDate day) {
        makes(
                "/participations/" + participation + "/out-registrations",
                Map.of(
                        "endedOn",
                        day.toString(),
                        "exitReason",
                        "COMPLETED_AS_PLANNED",
                        "next",
                        "CLOSING",
                        "after",
                        Map.of(
                                "work", List.of(Map.of("kind", "WORKS_UNSUBSIDISED", "percent", 100)),
                                "studies", List.of(),
                                "registeredAtAf", false,
                                "livelihoods", List.of("NONE"))));
    }

    /** A report about the intervention, as the association reads it. */
    Response report(String report, LocalDate from, LocalDate to) {
        return staff().get("/reports/" + report + "?intervention=" + intervention + "&from=" + from + "&to=" + to);
    }

    /** The same, of the quarter that a day lies in. */
    Response report(String report, LocalDate day) {
        LocalDate from = day.with(day.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
        return report(report, from, from.plusMonths(3).minusDays(1));
    }

    /** Where a figure stands in a report. */
    static String cell(String table, String row, String column) {
        return "tables.find { it.id == '" + table + "' }.rows.find { it.name == '" + row + "' }.cells['" + column
                + "']";
    }
}
