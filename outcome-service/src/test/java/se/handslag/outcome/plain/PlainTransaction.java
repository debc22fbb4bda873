package se.handslag.outcome.plain;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A transaction as far as facts need one: what waits for its end is done at its end. */
final class PlainTransaction implements TransactionSynchronizationRegistry {
    private final Map<Object, Object> resources = new HashMap<>();
    private final List<Synchronization> waiting = new ArrayList<>();

    void commit() {
        waiting.forEach(Synchronization::beforeCompletion);
        waiting.clear();
        resources.clear();
    }

    @Override
    public Object getTransactionKey() {
        return this;
    }

    @Override
    public void putResource(Object key, Object value) {
        resources.put(key, value);
    }

    @Override
    public Object getResource(Object key) {
        return resources.get(key);
    }

    @Override
    public void registerInterposedSynchronization(Synchronization one) {
        waiting.add(one);
    }

    @Override
    public int getTransactionStatus() {
        return Status.STATUS_ACTIVE;
    }

    @Override
    public void setRollbackOnly() {
        throw new UnsupportedOperationException("facts are never taken back");
    }

    @Override
    public boolean getRollbackOnly() {
        return false;
    }
}
