package se.handslag.intervention.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.rest.PageRequest;

/** The agreements. */
@ApplicationScoped
public class Agreements implements PanacheRepositoryBase<Agreement, UUID> {
    private static final UUID FIRST = new UUID(0, 0);

    /** For one who changes it: nobody else does until the transaction ends. */
    Optional<Agreement> holdToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Writes the agreement and keeps its terms, as they are now, for ever (R3.8, R6.3). */
    void keep(Agreement agreement, Recording recording) {
        persist(agreement);
        flush();
        getEntityManager()
                .createNativeQuery("""
                        insert into agreement_revision (agreement_id, version, starts_on, ends_on, amount_kronor, places,
                            recorded_at, recorded_by)
                        select id, version, starts_on, ends_on, amount_kronor, places, :at, :by
                        from agreement where id = :id
                        """)
                .setParameter("at", recording.recordedAt())
                .setParameter("by", recording.recordedBy())
                .setParameter("id", agreement.id())
                .executeUpdate();
    }

    /** A page in the order of registration, with one row more if there is a next page. */
    List<Agreement> page(AgreementFilter filter, PageRequest page) {
        TypedQuery<Agreement> query = getEntityManager()
                .createQuery(filter.query(), Agreement.class)
                .setParameter(
                        "after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST));
        filter.provider().ifPresent(id -> query.setParameter("provider", id));
        filter.intervention().ifPresent(id -> query.setParameter("intervention", id));
        filter.programme().ifPresent(id -> query.setParameter("programme", id));
        return query.setFirstResult(page.offset()).setMaxResults(page.fetch()).getResultList();
    }
}
