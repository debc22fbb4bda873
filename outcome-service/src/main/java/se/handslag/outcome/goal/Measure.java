package se.handslag.outcome.goal;

/** What a goal counts. */
public enum Measure {
    /** Percent of those closed whose result is known. */
    RESULT_PERCENT,
    /** So many closed with such a result. */
    RESULT_COUNT,
    /** So many persons, each once. */
    PERSONS,
    /** So many participations. */
    PARTICIPATIONS,
    /** So much money used, in whole kronor. */
    KRONOR;

    /** True if it rests on a definition of success. */
    public boolean ofResults() {
        return this == RESULT_PERCENT || this == RESULT_COUNT;
    }
}
