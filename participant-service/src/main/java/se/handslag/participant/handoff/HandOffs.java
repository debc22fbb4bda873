package se.handslag.participant.handoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.LockMode;

/** The store of hand-offs. */
@ApplicationScoped
public class HandOffs implements PanacheRepositoryBase<HandOff, UUID> {
    /** The one open hand-off of a participant, if there is one (S3). */
    public Optional<HandOff> openOf(UUID participantId) {
        return find("participantId = ?1 and ending.at is null", participantId).firstResultOptional();
    }

    /** Whose hand-off this is; read before the participant is locked, and the hand-off read again after. */
    public Optional<UUID> participantOf(UUID handOffId) {
        return getEntityManager()
                .createQuery("select h.participantId from HandOff h where h.id = :id", UUID.class)
                .setParameter("id", handOffId)
                .getResultStream()
                .findFirst();
    }

    /** The hand-off as it is now; nobody else changes it until the transaction ends. */
    public HandOff lock(UUID handOffId) {
        HandOff handOff = findById(handOffId);
        getSession().refresh(handOff, LockMode.PESSIMISTIC_WRITE);
        return handOff;
    }

    /** Those whose next level is due, the longest first, locked; what others hold is passed over. */
    public List<HandOff> dueForLift(Instant now, int atMost) {
        return getSession()
                .createNativeQuery("""
                        select * from hand_off where lift_at <= :now and ended_at is null
                         order by lift_at limit :most for update skip locked""", HandOff.class)
                .setParameter("now", now)
                .setParameter("most", atMost)
                .getResultList();
    }

    /** How the open hand-off of a participant stands. */
    public Optional<HandOffStanding> openStanding(UUID participantId) {
        return openOf(participantId).map(HandOffStanding::of);
    }

    /** How the hand-off of a participant that ended last stands. */
    public Optional<HandOffStanding> lastEndedStanding(UUID participantId) {
        return find("participantId = ?1 and ending.at is not null order by ending.at desc, id desc", participantId)
                .firstResultOptional()
                .map(HandOffStanding::of);
    }

    /** The participant's open hand-off is given from this unit; from none in particular, if empty. */
    void giveFrom(UUID participantId, Optional<UUID> unit) {
        getEntityManager()
                .createQuery("update HandOff h set h.parties.giverUnit = :unit"
                        + " where h.participantId = :participant and h.ending.at is null")
                .setParameter("unit", unit.orElse(null))
                .setParameter("participant", participantId)
                .executeUpdate();
    }

    /** Open ones of the association's municipalities that were offered when it was not known are lifted to it too. */
    void placeWhereNoneWasKnown(String association) {
        getSession()
                .createNativeMutationQuery("""
                        update hand_off h set association = :association
                          from known_association_municipality m
                         where m.association = :association and h.municipality = m.municipality
                           and h.ended_at is null and h.association is null""")
                .setParameter("association", association)
                .executeUpdate();
    }
}
