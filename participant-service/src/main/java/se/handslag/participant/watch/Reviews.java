package se.handslag.participant.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** When each participant must be looked at again because time alone has changed something, and whose deadlines hold. */
@ApplicationScoped
class Reviews {
    private final Session database;

    Reviews(Session database) {
        this.database = database;
    }

    /** Looks again then; never, if empty. The association stays known when the municipality may no longer be (R4.3). */
    void note(UUID participantId, Optional<String> association, Optional<Instant> at) {
        database.createNativeMutationQuery("""
                        insert into watch_review (participant_id, association, review_at) values (:id, :association, :at)
                        on conflict (participant_id) do update
                           set association = coalesce(excluded.association, watch_review.association),
                               review_at = excluded.review_at""")
                .setParameter("id", participantId)
                .setParameter("association", association.orElse(null), String.class)
                .setParameter("at", at.orElse(null), Instant.class)
                .executeUpdate();
    }

    /** Participants whose time has come, the longest first, locked; what others hold is passed over. */
    List<UUID> due(Instant now, int atMost) {
        return database.createNativeQuery("""
                        select p.id from watch_review r join participant p on p.id = r.participant_id
                         where r.review_at <= :now order by r.review_at limit :most for update of p skip locked""", UUID.class)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
    }

    /** Whether this participant's time has come, and nobody has looked. */
    boolean isDue(UUID participantId, Instant now) {
        return !database.createNativeQuery(
                        "select 1 from watch_review where participant_id = :id and review_at <= :now", Integer.class)
                .setParameter("id", participantId)
                .setParameter("now", now)
                .getResultList()
                .isEmpty();
    }

    /** The association that was last known. */
    Optional<String> associationOf(UUID participantId) {
        return database
                .createNativeQuery(
                        "select association from watch_review where participant_id = :id and association is not null",
                        String.class)
                .setParameter("id", participantId)
                .getResultList()
                .stream()
                .findFirst();
    }
}
