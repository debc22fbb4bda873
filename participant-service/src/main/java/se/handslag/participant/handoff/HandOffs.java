package se.handslag.participant.handoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;

/** The store of hand-offs. */
@ApplicationScoped
public class HandOffs implements PanacheRepositoryBase<HandOff, UUID> {
    /** The one open hand-off of a participant, if there is one (S3). */
    public Optional<HandOff> openOf(UUID participantId) {
        return find("participantId = ?1 and endedAt is null", participantId).firstResultOptional();
    }

    /** Whose hand-off this is; read before the participant is locked, and the hand-off read again after. */
    Optional<UUID> participantOf(UUID handOffId) {
        return getEntityManager()
                .createQuery("select h.participantId from HandOff h where h.id = :id", UUID.class)
                .setParameter("id", handOffId)
                .getResultStream()
                .findFirst();
    }

    /** The hand-off as it is now, under its participant's lock. */
    HandOff current(UUID handOffId) {
        HandOff handOff = findById(handOffId);
        getSession().refresh(handOff, LockMode.NONE);
        return handOff;
    }
}
