package se.handslag.kit.problem;

/** A throwable as it may be logged: same frames, but no message of others, since those quote what they choke on. */
final class Quoteless extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    private Quoteless(Throwable original, Throwable cause) {
        super(describe(original), cause, false, true);
        setStackTrace(original.getStackTrace());
    }

    static Throwable of(Throwable original) {
        return of(original, 0);
    }

    private static Throwable of(Throwable original, int depth) {
        return original == null || depth > DEEPEST ? null : new Quoteless(original, of(original.getCause(), depth + 1));
    }

    private static String describe(Throwable original) {
        String name = original.getClass().getName();
        boolean own = name.startsWith("se.handslag.");
        String state = original instanceof java.sql.SQLException sql ? " (SQLState " + sql.getSQLState() + ")" : "";
        return own ? name + ": " + original.getMessage() : name + state;
    }
}
