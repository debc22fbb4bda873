package se.handslag.outcome.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Holds the facts of one transaction back until its end and then adds them together: one statement per table and batch
 * instead of one per event makes a rebuild fast. A fact that the database refuses fails the transaction as it would have
 * at once, and the inbox then takes the batch event by event.
 */
@ApplicationScoped
class FactBuffer {
    private final TransactionSynchronizationRegistry transaction;
    private final FactWriter writer;

    FactBuffer(TransactionSynchronizationRegistry transaction, FactWriter writer) {
        this.transaction = transaction;
        this.writer = writer;
    }

    /** Adds it when the transaction at hand commits. */
    void add(Fact fact) {
        Held held = (Held) transaction.getResource(Held.class);
        if (held == null) {
            held = new Held(writer, new ArrayList<>());
            transaction.putResource(Held.class, held);
            transaction.registerInterposedSynchronization(held);
        }
        held.facts.add(fact);
    }

    private record Held(FactWriter writer, List<Fact> facts) implements Synchronization {
        @Override
        public void beforeCompletion() {
            Map<String, List<Fact>> byTable = facts.stream().collect(Collectors.groupingBy(Fact::table));
            byTable.forEach(writer::add);
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing was done that a rollback would not undo.
        }
    }
}
