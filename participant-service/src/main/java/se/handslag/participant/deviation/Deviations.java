package se.handslag.participant.deviation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.SeenUnits;

/** The store of deviations and good examples. */
@ApplicationScoped
public class Deviations implements PanacheRepositoryBase<Deviation, UUID> {
    /** Whom it is about; read before the participant is locked, and the deviation itself after. */
    Optional<UUID> participantOf(UUID deviationId) {
        return getEntityManager()
                .createQuery("select d.participantId from Deviation d where d.id = :id", UUID.class)
                .setParameter("id", deviationId)
                .getResultStream()
                .findFirst();
    }

    /** None of these persons' deviations tells afterwards where they are (R4.3). */
    void removePlaces(Set<UUID> participantIds) {
        update("municipality = null where participantId in ?1 and municipality is not null", participantIds);
    }

    /** One page of what was lifted to the groups of these municipalities, oldest first. */
    List<LiftedDeviation> lifted(Set<String> municipalities, PageRequest page) {
        if (municipalities.isEmpty()) {
            return List.of();
        }
        String after = page.cursor().isPresent() ? " and (d.liftedAt, d.id) > (:at, :last)" : "";
        TypedQuery<LiftedDeviation> query = getEntityManager()
                .createQuery(
                        "select new se.handslag.participant.deviation.LiftedDeviation("
                                + "d, h.parties.giver, h.parties.receiver)"
                                + " from Deviation d left join HandOff h on h.id = d.handOffId"
                                + " where d.municipality in :municipalities and d.liftedAt is not null" + after
                                + " order by d.liftedAt, d.id",
                        LiftedDeviation.class)
                .setParameter("municipalities", municipalities)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("last", cursor.uuid(1)));
        return query.getResultList();
    }

    /** One page of what an agency has recorded, oldest first. */
    List<Deviation> page(String agency, SeenUnits seen, PageRequest page) {
        String after = page.cursor().isPresent() ? " and (d.recordedAt, d.id) > (:at, :last)" : "";
        TypedQuery<Deviation> query = getEntityManager()
                .createQuery(
                        "select d from Deviation d where d.recordedBy = :agency"
                                + seen.andNotElsewhere("d.participantId", "d.recordedBy") + after
                                + " order by d.recordedAt, d.id",
                        Deviation.class)
                .setParameter("agency", agency)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        seen.bind(query::setParameter);
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("last", cursor.uuid(1)));
        return query.getResultList();
    }
}
