package se.handslag.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.event.ReceivedEvent;

/** The ids of the events that took effect: one statement for a batch, in the transaction of their effects. */
@ApplicationScoped
class SeenEvents {
    private static final String REMEMBER = """
            insert into inbox_seen (event_id) select unnest(?)
            on conflict do nothing
            returning event_id
            """;

    private final InboxSql sql;

    SeenEvents(InboxSql sql) {
        this.sql = sql;
    }

    /** Remembers the events and returns the ids that were new. */
    Set<UUID> remember(Collection<ReceivedEvent> events) {
        if (events.isEmpty()) {
            return new HashSet<>();
        }
        // Sorted, so that two replicas that read the same batch during a rebalance wait for each other, not both at
        // once.
        UUID[] ids = events.stream().map(ReceivedEvent::id).sorted().toArray(UUID[]::new);
        return new HashSet<>(sql.query(REMEMBER, row -> row.getObject(1, UUID.class), (Object) ids));
    }
}
