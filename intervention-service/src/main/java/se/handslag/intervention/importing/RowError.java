package se.handslag.intervention.importing;

/**
 * Why a row is not registered. Never holds the value at fault: it may be a personal number.
 *
 * @param problem the slug of the problem that a registration of its own would be answered with
 * @param place a column of a CSV file, else a JSON pointer into the row; empty if the row as a whole is at fault
 * @param detail what is wrong, in a sentence
 */
public record RowError(String problem, String place, String detail) {}
