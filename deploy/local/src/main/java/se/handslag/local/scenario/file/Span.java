package se.handslag.local.scenario.file;

import java.time.LocalDate;

/** First and last day, both included. */
public record Span(LocalDate from, LocalDate to) {}
