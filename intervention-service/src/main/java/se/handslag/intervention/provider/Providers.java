package se.handslag.intervention.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.rest.PageRequest;

/** The providers. */
@ApplicationScoped
public class Providers implements PanacheRepositoryBase<Provider, UUID> {
    /** The lists' queries; their plans are tested. */
    static final String PAGE = "from Provider p where p.id > :after order by p.id";

    static final String PAGE_OF_ASSOCIATION =
            "from Provider p where p.association = :association and p.id > :after order by p.id";

    private static final UUID FIRST = new UUID(0, 0);

    /** For one who changes it: nobody else does until the transaction ends. */
    Optional<Provider> holdToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Makes others who use the same name wait until this transaction ends, so that the second gets an answer. */
    void reserve(String association, String name) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) as held")
                .setParameter("name", "provider:" + association + ":" + name)
                .getSingleResult();
    }

    /** True if another than this one has the name. */
    boolean isTaken(String association, String name, UUID by) {
        return count("association = ?1 and name = ?2 and id <> ?3", association, name, by) > 0;
    }

    /** Writes the provider and keeps its name and seat, as they are now, for ever (R3.8, R6.3). */
    void keep(Provider provider, Recording recording) {
        persist(provider);
        flush();
        getEntityManager()
                .createNativeQuery("""
                        insert into provider_revision (provider_id, version, name, municipality, recorded_at, recorded_by)
                        select id, version, name, municipality, :at, :by from provider where id = :id
                        """)
                .setParameter("at", recording.recordedAt())
                .setParameter("by", recording.recordedBy())
                .setParameter("id", provider.id())
                .executeUpdate();
    }

    /** A page in the order of registration, with one row more if there is a next page. */
    List<Provider> page(Optional<String> association, PageRequest page) {
        TypedQuery<Provider> query = getEntityManager()
                .createQuery(association.isPresent() ? PAGE_OF_ASSOCIATION : PAGE, Provider.class)
                .setParameter(
                        "after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST));
        association.ifPresent(code -> query.setParameter("association", code));
        return query.setFirstResult(page.offset()).setMaxResults(page.fetch()).getResultList();
    }
}
