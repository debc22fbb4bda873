package se.handslag.outcome.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.outcome.projection.Projection;
import se.handslag.outcome.sql.RowWriter;

/**
 * Holds the facts of one transaction back until its end, then adds them together and derives what follows from them: one
 * statement per table and batch instead of one per event makes a rebuild fast. A fact that the database refuses fails the transaction as it would have
 * at once, and the inbox then takes the batch event by event.
 */
@ApplicationScoped
class FactBuffer {
    private final TransactionSynchronizationRegistry transaction;
    private final RowWriter writer;
    private final Projection projection;

    FactBuffer(TransactionSynchronizationRegistry transaction, RowWriter writer, Projection projection) {
        this.transaction = transaction;
        this.writer = writer;
        this.projection = projection;
    }

    /** Adds it when the transaction at hand commits. */
    void add(Fact fact) {
        Held held = (Held) transaction.getResource(Held.class);
        if (held == null) {
            held = new Held(writer, projection, new ArrayList<>());
            transaction.putResource(Held.class, held);
            transaction.registerInterposedSynchronization(held);
        }
        held.facts.add(fact);
    }

    private record Held(RowWriter writer, Projection projection, List<Fact> facts) implements Synchronization {
        @Override
        public void beforeCompletion() {
            Map<String, List<Fact>> byTable = facts.stream().collect(Collectors.groupingBy(Fact::table));
            byTable.forEach(writer::add);
            projection.meet(
                    facts.stream()
                            .flatMap(fact -> fact.announcedAssociation().stream())
                            .collect(Collectors.toSet()),
                    facts.stream()
                            .flatMap(fact -> fact.announcedIntervention().stream())
                            .collect(Collectors.toSet()));
            Set<UUID> changed = facts.stream()
                    .flatMap(fact -> fact.participation().stream())
                    .collect(Collectors.toSet());
            Set<UUID> merged = facts.stream()
                    .flatMap(fact -> fact.mergedParticipant().stream())
                    .collect(Collectors.toSet());
            if (!changed.isEmpty() || !merged.isEmpty()) {
                projection.refresh(changed, merged);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // Nothing was done that a rollback would not undo.
        }
    }
}
