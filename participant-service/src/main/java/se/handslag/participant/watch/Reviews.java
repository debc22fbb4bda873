package se.handslag.participant.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.event.Contracts;

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
                               review_at = excluded.review_at, cause = null""")
                .setParameter("id", participantId)
                .setParameter("association", association.orElse(null), String.class)
                .setParameter("at", at.orElse(null), Instant.class)
                .executeUpdate();
    }

    /**
     * Somebody to look at again.
     *
     * @param cause the type of the event that gave the occasion, if it was not time
     */
    record Due(UUID participantId, Optional<String> cause) {}

    /** Participants whose time has come, the longest first, locked; what others hold is passed over. */
    List<Due> due(Instant now, int atMost) {
        return database
                .createNativeQuery("""
                        select p.id as id, r.cause as cause from watch_review r join participant p on p.id = r.participant_id
                         where r.review_at <= :now order by r.review_at limit :most for update of p skip locked""", Tuple.class)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList()
                .stream()
                .map(row -> new Due(row.get("id", UUID.class), Optional.ofNullable(row.get("cause", String.class))))
                .toList();
    }

    /**
     * Open participants whose municipality has another association now than they were last looked at for are due at once:
     * those of this association's municipalities, and those that it had before.
     */
    void dueSinceAssociationsChanged(String association, Instant now) {
        database.createNativeMutationQuery("""
                        update watch_review r set review_at = :now, cause = :cause
                          from participant p
                         where p.id = r.participant_id and p.status = 'OPEN'
                           and (r.association = :association or p.municipality in
                                (select municipality from known_association_municipality where association = :association))
                           and r.association is distinct from coalesce(
                                (select m.association from known_association_municipality m
                                  where m.municipality = p.municipality order by m.association limit 1), r.association)""")
                .setParameter("now", now)
                .setParameter("cause", Contracts.typeOf(AssociationRegistered.class))
                .setParameter("association", association)
                .executeUpdate();
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
