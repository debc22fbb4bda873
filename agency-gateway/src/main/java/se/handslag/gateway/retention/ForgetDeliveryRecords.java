package se.handslag.gateway.retention;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import se.handslag.kit.usecase.UseCase;

/** Deletes delivery records that are too old, some at a time. */
@UseCase
class ForgetDeliveryRecords {
    // What an agency was told of a hand-off decides whether it is told of its end: a hand-off keeps its records
    // together.
    private static final String DELETE = """
            delete from delivery_record where ctid = any (array (
              select old.ctid from delivery_record old
              where old.decided_at < :before
                and not exists (
                  select from delivery_record later
                  where later.subject_id = old.subject_id and later.delivered and later.decided_at >= :before)
              order by old.decided_at limit :count for update skip locked))
            """;

    private final EntityManager database;

    ForgetDeliveryRecords(EntityManager database) {
        this.database = database;
    }

    /** How many were deleted; fewer than asked for if no more are too old. */
    public int forget(Instant before, int count) {
        return database.createNativeQuery(DELETE)
                .setParameter("before", before)
                .setParameter("count", count)
                .executeUpdate();
    }
}
