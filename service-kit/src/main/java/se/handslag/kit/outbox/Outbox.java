package se.handslag.kit.outbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.handslag.kit.event.OutgoingEvent;

/** The only way to publish: a row in the transaction that made the fact true. */
@ApplicationScoped
public class Outbox {
    private final TransactionSynchronizationRegistry transactions;
    private final DataSource database;
    private final OutboxBell bell;
    private final String source;

    Outbox(
            TransactionSynchronizationRegistry transactions,
            DataSource database,
            OutboxBell bell,
            @ConfigProperty(name = "handslag.events.source") String service) {
        this.transactions = transactions;
        this.database = database;
        this.bell = bell;
        this.source = "urn:handslag:" + service;
    }

    /**
     * Publishes when, and only when, the running transaction commits; in the order of the calls.
     *
     * @throws jakarta.transaction.TransactionalException without a transaction
     * @throws IllegalArgumentException if the payload is not in {@link se.handslag.kit.event.Contracts}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void publish(OutgoingEvent event) {
        OutboxRow row = OutboxRow.of(event, source, traceParent());
        PendingRows pending = (PendingRows) transactions.getResource(PendingRows.class);
        if (pending == null) {
            pending = new PendingRows(database, bell);
            transactions.putResource(PendingRows.class, pending);
            transactions.registerInterposedSynchronization(pending);
        }
        pending.add(row);
    }

    private static Optional<String> traceParent() {
        SpanContext context = Span.current().getSpanContext();
        return context.isValid()
                ? Optional.of("00-" + context.getTraceId() + "-" + context.getSpanId() + "-"
                        + context.getTraceFlags().asHex())
                : Optional.empty();
    }
}
