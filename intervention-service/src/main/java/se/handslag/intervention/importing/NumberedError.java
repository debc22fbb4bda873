package se.handslag.intervention.importing;

/**
 * One error of a row.
 *
 * @param row from 1, without a CSV file's header
 * @param number from 0 within the row
 */
public record NumberedError(int row, int number, RowError error) {}
