package se.handslag.intervention.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;

/** The providers. */
@ApplicationScoped
public class Providers implements PanacheRepositoryBase<Provider, UUID> {
    /** The lists' queries; their plans are tested. */
    static final String PAGE = "from Provider p where p.id > :after order by p.id";

    static final String PAGE_OF_ASSOCIATION =
            "from Provider p where p.association = :association and p.id > :after order by p.id";

    private static final UUID FIRST = new UUID(0, 0);

    /** Makes others who register the same name wait until this transaction ends, so that the second gets an answer. */
    void reserve(NewProvider asked) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:name, 0))) as held")
                .setParameter("name", "provider:" + asked.association() + ":" + asked.name())
                .getSingleResult();
    }

    boolean isTaken(NewProvider asked) {
        return count("association = ?1 and name = ?2", asked.association(), asked.name()) > 0;
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
