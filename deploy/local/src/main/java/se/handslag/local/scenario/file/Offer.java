package se.handslag.local.scenario.file;

/** Persons one agency has just offered to another. */
public record Offer(int persons, String from, String to, String municipality) {}
