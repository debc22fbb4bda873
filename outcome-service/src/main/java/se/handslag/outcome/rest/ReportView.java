package se.handslag.outcome.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.outcome.report.ParticipationReport;
import se.handslag.outcome.report.Row;

/**
 * Participations of a period and what became of them.
 *
 * @param asOf what was recorded later is not in it (R6.3)
 * @param suppressionLimit counts of persons from 1 up to but not including this are hidden (R6.7)
 * @param participations that ran on any day of the period
 * @param running not ended by the end of the period
 * @param closed ended within the period
 * @param closedUnmeasured the closed of whom no result can be told: anonymous (R6.6), or nobody asked what came after
 */
public record ReportView(
        String titleSv,
        String titleEn,
        Instant asOf,
        ReportedPeriodView period,
        ReportedAssociationView association,
        Optional<UUID> intervention,
        int suppressionLimit,
        DefinitionView definition,
        FigureView participations,
        FigureView running,
        ShareView closed,
        FigureView closedUnmeasured,
        List<ResultView> results,
        AverageLengthView averageLength,
        CountOnlyView countOnly,
        List<ReportLineView> interventions,
        @JsonProperty("_links") Map<String, Link> links) {

    /** First and last day, both included. */
    public record ReportedPeriodView(LocalDate from, LocalDate to) {}

    /** Whose interventions they are. */
    public record ReportedAssociationView(String code, String name) {}

    static ReportView of(ParticipationReport report, Map<String, Link> links) {
        Row total = report.participations().total();
        var question = report.question();
        return new ReportView(
                "Deltaganden, avslutade och resultat",
                "Participations, closed ones and results",
                question.asOf(),
                new ReportedPeriodView(
                        question.period().from(), question.period().to()),
                new ReportedAssociationView(question.association(), report.associationName()),
                question.intervention(),
                report.suppressionLimit(),
                DefinitionView.of(report.definition()),
                FigureView.of(total.participations()),
                FigureView.of(total.running()),
                ShareView.of(total.closed(), Denominator.PARTICIPATIONS, total.participations()),
                FigureView.of(total.closedUnmeasured()),
                ResultView.of(report.definition(), total),
                AverageLengthView.of(report),
                CountOnlyView.of(report),
                ReportLineView.of(report),
                links);
    }
}
