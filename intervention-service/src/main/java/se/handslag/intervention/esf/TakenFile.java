package se.handslag.intervention.esf;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A file as it was last taken out.
 *
 * @param generation the first is 1; it rises when another content is taken out
 * @param takenAt UTC, when this generation was first taken out
 */
public record TakenFile(YearMonth month, int generation, String digest, Instant takenAt) {}
