package se.handslag.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.hibernate.exception.JDBCConnectionException;

/** Which of the database's refusals a caller can do something about (PostgreSQL, appendix A of its manual). */
final class DatabaseFaults {
    private static final int RETRY_AFTER_SECONDS = 2;
    /** unique_violation, exclusion_violation, serialization_failure, deadlock_detected, lock_not_available. */
    private static final Set<String> RACES = Set.of("23505", "23P01", "40001", "40P01", "55P03");
    /** Connection exceptions, insufficient resources, operator intervention. */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    private DatabaseFaults() {}

    static Optional<HttpProblem> problem(Throwable thrown) {
        int depth = 0;
        for (Throwable cause = thrown; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof OptimisticLockException || cause instanceof StaleStateException) {
                return Optional.of(Problems.ofStatus(409));
            }
            if (cause instanceof JDBCConnectionException) {
                return Optional.of(unavailable());
            }
            if (cause instanceof SQLException sql) {
                return ofState(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<HttpProblem> ofState(SQLException sql) {
        String state = sql.getSQLState();
        if (state == null) {
            // The pool's own refusals carry no state: no connection within the acquisition timeout.
            return Optional.of(unavailable());
        }
        if (RACES.contains(state)) {
            return Optional.of(Problems.ofStatus(409));
        }
        return AWAY.contains(state.substring(0, 2)) ? Optional.of(unavailable()) : Optional.empty();
    }

    static HttpProblem unavailable() {
        return HttpProblem.builder(Problems.ofStatus(503))
                .withHeader("Retry-After", RETRY_AFTER_SECONDS)
                .build();
    }
}
