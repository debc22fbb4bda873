package se.handslag.kit.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailuresTest {
    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P03", "53300"})
    void aBrokenConnectionIsNoRecordsFault(String state) {
        assertTrue(Failures.lostDatabase(wrapped(state)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void aCollisionMayBeTriedAgainAtOnce(String state) {
        assertTrue(Failures.isTransient(wrapped(state)));
        assertFalse(Failures.lostDatabase(wrapped(state)));
    }

    @Test
    void aViolatedConstraintIsTheRecordsFault() {
        assertFalse(Failures.lostDatabase(wrapped("23505")));
        assertFalse(Failures.isTransient(wrapped("23505")));
        assertTrue(Failures.isTransient(new OptimisticLockException()));
        assertTrue(Failures.isTransient(wrapped(null)));
    }

    @Test
    void theCodeQuotesNoMessage() {
        assertEquals("SQL 23505", Failures.code(wrapped("23505")));
        assertEquals(
                "java.lang.IllegalStateException",
                Failures.code(new RuntimeException(new IllegalStateException("about a person"))));
    }

    private static RuntimeException wrapped(String state) {
        return new RuntimeException(new IllegalStateException(new SQLException("about a person", state)));
    }
}
