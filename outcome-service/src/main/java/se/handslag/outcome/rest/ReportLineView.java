package se.handslag.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.outcome.report.ParticipationReport;
import se.handslag.outcome.report.Row;

/**
 * One intervention's line.
 *
 * @param name null while only participations of it are known
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReportLineView(
        UUID id,
        @Schema(nullable = true) String name,
        FigureView participations,
        FigureView running,
        ShareView closed,
        FigureView closedUnmeasured,
        List<ResultView> results) {

    static List<ReportLineView> of(ParticipationReport report) {
        return report.participations().byIntervention().entrySet().stream()
                .map(line -> of(report, line))
                .toList();
    }

    private static ReportLineView of(ParticipationReport report, Map.Entry<UUID, Row> line) {
        Row row = line.getValue();
        return new ReportLineView(
                line.getKey(),
                report.interventionNames().get(line.getKey()).orElse(null),
                FigureView.of(row.participations()),
                FigureView.of(row.running()),
                ShareView.of(row.closed(), Denominator.PARTICIPATIONS, row.participations()),
                FigureView.of(row.closedUnmeasured()),
                ResultView.of(report.definition(), row));
    }
}
