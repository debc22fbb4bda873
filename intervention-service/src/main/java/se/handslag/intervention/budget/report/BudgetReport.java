package se.handslag.intervention.budget.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Plan against outcome in money: rows, and their sums per year and altogether. */
public record BudgetReport(BudgetQuestion question, List<BudgetRow> rows) {

    public BudgetReport {
        rows = List.copyOf(rows);
    }

    /** Sums by year. */
    SortedMap<Integer, BudgetLine> years() {
        SortedMap<Integer, BudgetLine> years = new TreeMap<>();
        rows.forEach(row -> years.merge(row.year(), row.line(), BudgetLine::plus));
        return years;
    }

    /** The sum of all. */
    BudgetLine total() {
        return rows.stream().map(BudgetRow::line).reduce(BudgetLine.NONE, BudgetLine::plus);
    }
}
