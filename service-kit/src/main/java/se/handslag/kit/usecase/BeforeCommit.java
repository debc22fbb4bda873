package se.handslag.kit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
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
     * Takes its place first of all that happens before the commit: what the work changes is still flushed, and the session
     * gives its connection back after it. Hibernate takes its own place when its session is opened, which is later.
     */
    void begun(@Observes @Initialized(TransactionScoped.class) Object transaction) {
        var pending = new Pending();
        try {
            transactions.getTransaction().registerSynchronization(pending);
        } catch (RollbackException | SystemException e) {
            throw new IllegalStateException("the transaction takes no work", e);
        }
        resources.putResource(BeforeCommit.class, pending);
    }

    /**
     * Does the work before the running transaction commits; of several with an equal key, the first.
     *
     * @throws IllegalStateException without a transaction
     */
    public void once(Object key, Runnable work) {
        ((Pending) resources.getResource(BeforeCommit.class)).work.putIfAbsent(key, work);
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
