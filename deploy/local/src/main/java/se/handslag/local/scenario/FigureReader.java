package se.handslag.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.handslag.local.scenario.ScenarioReport.Line;
import se.handslag.local.scenario.file.Figure;
import se.handslag.local.scenario.file.Scenario;
import se.handslag.local.scenario.load.Api;
import se.handslag.local.scenario.load.Made;

/** Looks the published figures up, each report asked for once. */
final class FigureReader {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+):([a-z0-9-]+)}");

    private final Api api;
    private final Scenario scenario;
    private final Made made;
    private final Map<String, JsonNode> answers = new HashMap<>();
    private String asOf = "now";

    FigureReader(Api api, Scenario scenario, Made made) {
        this.api = api;
        this.scenario = scenario;
        this.made = made;
    }

    static ScenarioReport read(Api api, Scenario scenario, Made made) {
        var reader = new FigureReader(api, scenario, made);
        var lines = scenario.figures().stream().map(reader::line).toList();
        return new ScenarioReport(scenario.title(), reader.asOf, lines);
    }

    private Line line(Figure figure) {
        return figure.listed().map(list -> listed(figure, list)).orElseGet(() -> reported(figure));
    }

    private Line listed(Figure figure, String list) {
        String[] parts = list.split("#", 2);
        int size = answer(ofAssociation(scenario.associations().getFirst().code()), withIds(parts[0]))
                .at(parts[1])
                .size();
        return new Line(
                figure.figure(),
                Integer.toString(size),
                "",
                size == figure.count() ? "" : figure.count().toString());
    }

    private Line reported(Figure figure) {
        JsonNode report = answer(clientOf(figure), path(figure));
        asOf = report.path("asOf").asText(entry(report, "asOf"));
        JsonNode cell = figure.pointer() == null
                ? cell(report, figure.cell().split("/", 3))
                : new ObjectMapper().createObjectNode().set("value", report.at(figure.pointer()));
        String found = cell.path("suppressed").asBoolean() && !cell.hasNonNull("value")
                ? "hidden"
                : cell.path("value").asText("missing");
        JsonNode whole = cell.path("denominator");
        String percent = cell.hasNonNull("percent") ? cell.path("percent").asText() + " % " : "";
        String share = whole.isMissingNode()
                ? ""
                : percent + "of " + whole.path("count").asText() + " "
                        + whole.path("name").asText();
        return new Line(figure.figure(), found, share, published(figure, cell));
    }

    private static String published(Figure figure, JsonNode cell) {
        JsonNode whole = cell.path("denominator");
        boolean holds = number(figure, cell)
                && (figure.of() == null || figure.of().equals(whole.path("name").asText()))
                && (figure.whole() == null
                        || figure.whole() == whole.path("count").asLong(-1))
                && (figure.percent() == null || equal(figure.percent(), cell.path("percent")));
        return holds ? "" : said(figure);
    }

    private static boolean number(Figure figure, JsonNode cell) {
        if (figure.count() != null) {
            return equal(BigDecimal.valueOf(figure.count()), cell.path("value"));
        }
        if (figure.value() == null) {
            return true;
        }
        BigDecimal within = figure.within() == null ? BigDecimal.ZERO : figure.within();
        return cell.path("value").isNumber()
                && cell.path("value")
                                .decimalValue()
                                .subtract(figure.value())
                                .abs()
                                .compareTo(within)
                        <= 0;
    }

    private static boolean equal(BigDecimal expected, JsonNode found) {
        return found.isNumber() && found.decimalValue().compareTo(expected) == 0;
    }

    private static String said(Figure figure) {
        String number = figure.count() != null
                ? figure.count().toString()
                : figure.value() == null ? "" : figure.value().toPlainString();
        String whole = figure.whole() == null ? "" : " of " + figure.whole() + " " + figure.of();
        String percent = figure.percent() == null ? "" : " (" + figure.percent().toPlainString() + " %)";
        return (number + whole + percent).strip();
    }

    private String path(Figure figure) {
        String scope = figure.scope().entrySet().stream()
                .map(part -> part.getKey() + "=" + id(part.getKey(), part.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
        return "/reports/" + figure.report() + "?" + scope + "&from=" + figure.from() + "&to=" + figure.to();
    }

    /** A path in a file names what the load has made: {@code {programme:mia}}, {@code {intervention:kalmar}}. */
    private String withIds(String path) {
        return NAMED.matcher(path).replaceAll(match -> id(match.group(1), match.group(2)));
    }

    private String id(String kind, String name) {
        return switch (kind) {
            case "intervention" -> made.interventions().get(name);
            case "programme" -> made.programmes().get(name);
            default -> name;
        };
    }

    private JsonNode answer(String client, String path) {
        return answers.computeIfAbsent(path, asked -> api.get(client, asked));
    }

    /** An association reads of its own. */
    private String clientOf(Figure figure) {
        Map<String, String> scope = figure.scope();
        if (scope.containsKey("programme")) {
            return ofAssociation(
                    scenario.programme(scope.get("programme")).associations().getFirst());
        }
        if (scope.containsKey("intervention")) {
            return ofAssociation(scenario.associationOf(scenario.intervention(scope.get("intervention"))));
        }
        return ofAssociation(scope.getOrDefault(
                "association", scenario.associations().getFirst().code()));
    }

    private static String ofAssociation(String code) {
        return "association-" + code;
    }

    private static JsonNode cell(JsonNode report, String... place) {
        JsonNode rows = named(report.path("tables"), "id", place[0]).path("rows");
        JsonNode row = named(rows, "name", place[1]);
        return (row.isMissingNode() ? named(rows, "titleEn", place[1]) : row)
                .path("cells")
                .path(place[2]);
    }

    private static String entry(JsonNode report, String name) {
        return named(report.path("question"), "name", name).path("code").asText();
    }

    private static JsonNode named(JsonNode list, String property, String name) {
        for (JsonNode one : list) {
            if (one.path(property).asText().equals(name)) {
                return one;
            }
        }
        return list.path("none of that name");
    }
}
