package se.handslag.intervention.participation;

/**
 * Work that a person really does: employed but sick is not working (R5.5).
 *
 * @param kind of the code list work-kind
 * @param percent 100 is 40 hours a week
 */
public record Work(String kind, int percent) {}
