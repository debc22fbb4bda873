package se.handslag.kit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Work that belongs to the end of the running transaction, once for each key: just before it commits, when everything else
 * has been done. It may change and publish; what it throws rolls the transaction back.
 */
@ApplicationScoped
public class BeforeCommit {
    private final TransactionManager transactions;
    private final TransactionSynchronizationRegistry resources;

    BeforeCommit(TransactionManager transactions, TransactionSynchronizationRegistry resources) {
        this.transactions = transactions;
        this.resources = resources;
    }

    /**
     * Does the work before the running transaction commits; of several with an equal key, the first.
     *
     * @throws IllegalStateException without a transaction, or in one that can only roll back
     */
    public void once(Object key, Runnable work) {
        Pending pending = (Pending) resources.getResource(BeforeCommit.class);
        if (pending == null) {
            pending = new Pending();
            resources.putResource(BeforeCommit.class, pending);
            register(pending);
        }
        pending.work.putIfAbsent(key, work);
    }

    /** Not interposed: so it runs before entities and outbox are written, which are. */
    private void register(Pending pending) {
        try {
            transactions.getTransaction().registerSynchronization(pending);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException("the transaction takes no more work", e);
        }
    }

    private static final class Pending implements Synchronization {
        private final Map<Object, Runnable> work = new LinkedHashMap<>();

        @Override
        public void beforeCompletion() {
            List.copyOf(work.values()).forEach(Runnable::run);
        }

        @Override
        public void afterCompletion(int status) {
            // All was done before.
        }
    }
}
