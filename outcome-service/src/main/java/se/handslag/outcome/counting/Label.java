package se.handslag.outcome.counting;

/** A text for readers, in Swedish and in English. */
public record Label(String sv, String en) {}
