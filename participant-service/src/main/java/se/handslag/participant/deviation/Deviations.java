package se.handslag.participant.deviation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;

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

    /** One page of what an agency has recorded, oldest first. */
    List<Deviation> page(String agency, PageRequest page) {
        String after = page.cursor().isPresent() ? " and (d.recordedAt, d.id) > (:at, :last)" : "";
        TypedQuery<Deviation> query = getEntityManager()
                .createQuery(
                        "select d from Deviation d where d.recordedBy = :agency" + after
                                + " order by d.recordedAt, d.id",
                        Deviation.class)
                .setParameter("agency", agency)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("last", cursor.uuid(1)));
        return query.getResultList();
    }
}
