package se.handslag.intervention.importing;

/**
 * A row that waits for its turn.
 *
 * @param number from 1
 */
public record StoredRow(int number, ImportRow row) {}
