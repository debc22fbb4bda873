package se.handslag.intervention.budget.report;

import java.util.UUID;

/** One intervention in one year. */
public record BudgetRow(UUID interventionId, String name, String association, int year, BudgetLine line) {}
