package se.handslag.outcome.standard;

/**
 * Whom to count; expressions on a row {@code s}.
 *
 * @param ended if they are counted as having ended on their day: worked out from the quarter, so that it is not one thing
 *     more to tell apart
 * @param running if they are counted as running at the end of the period
 */
record Which(Source source, String condition, String quarter, String sex, String ended, String running) {
    private static final String SEX = "s.sex";
    private static final String HAS_ENDED = "s.ended_on is not null";
    private static final String QUARTER = "coalesce(s.ended_in, 0)";
    private static final String RUNS = "(s.started_on <= :last and (s.ended_on is null or s.ended_on > :last))";

    static final Which ENDED = by(Source.ENDED, SEX);
    static final Which ENDED_OR_RUNNING =
            new Which(Source.ENDED, "(" + HAS_ENDED + " or " + RUNS + ")", QUARTER, SEX, QUARTER + " > 0", RUNS);
    static final Which RAN = new Which(Source.ENDED, Ran.IN_PERIOD, "0", SEX, "false", "false");

    static Which by(Source source, String sex) {
        return new Which(source, source.in("s.{day} is not null"), source.quarter(), sex, "true", "false");
    }

    static Which of(Source source) {
        return by(source, "cast(null as smallint)");
    }
}
