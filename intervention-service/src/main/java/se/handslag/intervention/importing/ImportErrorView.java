package se.handslag.intervention.importing;

/**
 * Why a row is not registered.
 *
 * @param row from 1, without a CSV file's header
 * @param problem the last part of the problem type that a registration of its own would be answered with
 * @param place a column of a CSV file, else a JSON pointer into the row; empty if the row as a whole is at fault
 * @param detail what is wrong, never the value
 */
public record ImportErrorView(int row, String problem, String place, String detail) {

    static ImportErrorView of(NumberedError it) {
        return new ImportErrorView(
                it.row(), it.error().problem(), it.error().place(), it.error().detail());
    }
}
