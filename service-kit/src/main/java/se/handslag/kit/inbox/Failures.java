package se.handslag.kit.inbox;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.handslag.kit.event.BrokenEvent;

/** What a failure means for the record at hand. */
final class Failures {
    private static final String CONNECTION_CLASS = "08";
    private static final Set<String> DATABASE_AWAY = Set.of("57P01", "57P02", "57P03", "57P05", "53300");
    private static final Set<String> TRY_AGAIN = Set.of("40001", "40P01", "55P03", "25P03");

    private Failures() {}

    /** The connection broke: the database is or was away, and no record is to blame. */
    static boolean lostDatabase(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && (sql.getSQLState().startsWith(CONNECTION_CLASS)
                                || DATABASE_AWAY.contains(sql.getSQLState())));
    }

    /**
     * Somebody else was in the way: the same record may succeed at once. A failure without an SQL state comes from the
     * connection pool, which had none to give in time.
     */
    static boolean isTransient(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof PessimisticLockException
                        || cause instanceof LockTimeoutException
                        || (cause instanceof SQLException sql
                                && (sql.getSQLState() == null || TRY_AGAIN.contains(sql.getSQLState()))));
    }

    /** The deepest cause's class and SQL state; never its message, which may quote a person's data. */
    static String code(Throwable failure) {
        Throwable root = causes(failure).reduce((first, second) -> second).orElse(failure);
        return switch (root) {
            case BrokenEvent broken -> broken.getMessage();
            case SQLException sql ->
                "SQL " + Optional.ofNullable(sql.getSQLState()).orElse("without state");
            default -> root.getClass().getName();
        };
    }

    private static Stream<Throwable> causes(Throwable failure) {
        Set<Throwable> met = new HashSet<>();
        return Stream.iterate(failure, cause -> cause != null && met.add(cause), Throwable::getCause);
    }
}
