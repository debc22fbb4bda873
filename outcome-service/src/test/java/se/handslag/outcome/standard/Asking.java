package se.handslag.outcome.standard;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.handslag.kit.caller.Roles;
import se.handslag.kit.testing.rest.Api;
import se.handslag.kit.testing.token.Tokens;
import se.handslag.outcome.story.Story;

/** Asks for standard reports and finds figures in them. */
final class Asking {
    static final List<String> ALL_REPORTS = List.of(
            "results", "occupations", "livelihoods", "exit-reasons", "durations", "backgrounds", "persons");

    private Asking() {}

    /** As a report reader of the story's association, for the year 2018. */
    static RequestSpecification call(Story story) {
        String token = Tokens.of("reader-" + story.association())
                .association(story.association())
                .roles(Set.of(Roles.REPORT_READER))
                .sign();
        return Api.as(token).queryParam("from", "2018-01-01").queryParam("to", "2018-12-31");
    }

    static Response report(RequestSpecification call, String report) {
        return call.get("/reports/" + report).then().statusCode(200).extract().response();
    }

    static Report ofAssociation(Story story, String report) {
        return new Report(report(call(story).queryParam("association", story.association()), report).jsonPath());
    }

    /** A report to look up figures in. */
    record Report(JsonPath json) {
        /** A number or a share of a cell; null if it is hidden or missing. */
        Object cell(String table, String row, String column, String part) {
            List<Map<String, Object>> rows =
                    json.getList("tables.find { it.id == '" + table + "' }.rows.findAll { it.name == '" + row + "' }");
            if (rows.size() != 1) {
                throw new AssertionError(row + " of " + table + " stands " + rows.size() + " times");
            }
            Object cell = ((Map<?, ?>) rows.getFirst().get("cells")).get(column);
            return ((Map<?, ?>) cell).get(part);
        }

        int count(String table, String row, String column) {
            return ((Number) cell(table, row, column, "value")).intValue();
        }

        int count(String table, String row) {
            return count(table, row, "count");
        }

        List<String> tables() {
            return json.getList("tables.id");
        }

        List<String> rows(String table) {
            return json.getList("tables.find { it.id == '" + table + "' }.rows.name");
        }
    }
}
