package se.handslag.gateway.retention;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import se.handslag.kit.usecase.UseCase;

/** Deletes entries of the access log that are too old, some at a time. */
@UseCase
class ForgetAccesses {
    private static final String DELETE = """
            delete from access_log_entry where ctid = any (array (
              select ctid from access_log_entry
              where at < :before order by at limit :count for update skip locked))
            """;

    private final EntityManager database;

    ForgetAccesses(EntityManager database) {
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
