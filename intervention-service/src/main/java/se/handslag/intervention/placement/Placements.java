package se.handslag.intervention.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The placements. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    /** Those of a participation, in the order they were registered. */
    List<Placement> of(UUID participationId) {
        return list("participationId = ?1 order by id", participationId);
    }

    /** One of this participation, for one who changes it. */
    Optional<Placement> holdToChange(UUID participationId, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(placement -> placement.participationId().equals(participationId));
    }

    /** Deletes what tells where the person is (R4.3). */
    void forget(Set<UUID> person) {
        getEntityManager()
                .createNativeQuery("delete from placement where participation_id in"
                        + " (select id from participation where participant_id in (:person))")
                .setParameter("person", person)
                .executeUpdate();
    }
}
