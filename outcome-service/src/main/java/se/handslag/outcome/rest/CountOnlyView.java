package se.handslag.outcome.rest;

import java.util.List;
import java.util.UUID;
import se.handslag.outcome.report.ParticipationReport;

/** Persons of interventions that count and know nothing more (R6.6); they are in no other figure. */
public record CountOnlyView(FigureView persons, List<CountLineView> interventions) {

    /** One intervention's persons. */
    public record CountLineView(UUID id, String name, FigureView persons) {}

    static CountOnlyView of(ParticipationReport report) {
        List<CountLineView> lines = report.countOnly().byIntervention().entrySet().stream()
                .map(line -> new CountLineView(
                        line.getKey(),
                        report.interventionNames().get(line.getKey()).orElse(null),
                        FigureView.of(line.getValue())))
                .toList();
        return new CountOnlyView(FigureView.of(report.countOnly().total()), lines);
    }
}
