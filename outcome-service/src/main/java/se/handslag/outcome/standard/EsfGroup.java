package se.handslag.outcome.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.handslag.outcome.scope.Codes;

/**
 * Persons who are alike in an ESF operation, at their first entry and their final exit.
 *
 * @param entry bits: worked, registered at AF, then band of age, sex and education, each 0 if not known
 * @param leaving bits: told, seeks work, studies, works; 0 while somebody takes part
 */
record EsfGroup(int entry, int leaving, Optional<String> education, long n) {
    static EsfGroup read(ResultSet row, Codes education) throws SQLException {
        int entry = row.getInt("entry");
        int level = entry >> 9;
        return new EsfGroup(
                entry,
                row.getInt("leaving"),
                level == 0
                        ? Optional.empty()
                        : Optional.of(education.get(level - 1).code()),
                row.getLong("n"));
    }

    private static boolean has(int bits, int bit) {
        return (bits >> bit & 1) == 1;
    }

    boolean worked() {
        return has(entry, 0);
    }

    boolean atAf() {
        return has(entry, 1);
    }

    /** Below 18, below 30, below 55, above: from 0 on; -1 if not known. */
    int age() {
        return (entry >> 2 & 7) - 1;
    }

    Integer sex() {
        int sex = entry >> 5 & 15;
        return sex == 0 ? null : Integer.valueOf(sex - 1);
    }

    boolean educated(String... levels) {
        return education.filter(List.of(levels)::contains).isPresent();
    }

    boolean exited() {
        return has(leaving, 0);
    }

    boolean seeks() {
        return has(leaving, 1);
    }

    boolean studies() {
        return has(leaving, 2);
    }

    boolean works() {
        return has(leaving, 3);
    }
}
