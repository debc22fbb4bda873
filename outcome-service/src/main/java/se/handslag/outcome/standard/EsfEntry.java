package se.handslag.outcome.standard;

import java.util.Optional;
import se.handslag.outcome.scope.Codes;

/**
 * What is told of a person at the first entry into an ESF operation.
 *
 * @param bits worked, registered at AF, then a band of age: 0 if not known
 * @param education empty if not known
 */
record EsfEntry(int bits, Optional<String> education) {
    private static final int EDUCATION = 9;
    private static final int SITUATION_AND_AGE = 31;

    /** As the projection keeps it: sex and education follow on the age. */
    static EsfEntry of(int entry, Codes education) {
        int level = entry >> EDUCATION;
        return new EsfEntry(
                entry & SITUATION_AND_AGE,
                level == 0
                        ? Optional.empty()
                        : Optional.of(education.get(level - 1).code()));
    }

    boolean worked() {
        return (bits & 1) == 1;
    }

    boolean atAf() {
        return (bits & 2) == 2;
    }

    /** Below 18, below 30, below 55, above: from 0 on; -1 if not known. */
    int age() {
        return (bits >> 2) - 1;
    }
}
