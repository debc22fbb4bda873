package se.handslag.gateway.localgroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import se.handslag.kit.rest.PageRequest;

/** The local groups, by municipality. */
@ApplicationScoped
class LocalGroups implements PanacheRepositoryBase<LocalGroup, String> {

    /** Makes two registrations for one municipality wait for each other, so that the second is told and not thrown out. */
    void reserve(String municipality) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", "local-group:" + municipality)
                .getSingleResult();
    }

    /** The group, held until the transaction ends. */
    Optional<LocalGroup> lock(String municipality) {
        return findByIdOptional(municipality, LockModeType.PESSIMISTIC_WRITE);
    }

    List<LocalGroup> page(PageRequest page) {
        String after = page.cursor().map(cursor -> cursor.string(0)).orElse("");
        return find("municipality > ?1 order by municipality", after)
                .range(page.offset(), page.offset() + page.fetch() - 1)
                .list();
    }
}
