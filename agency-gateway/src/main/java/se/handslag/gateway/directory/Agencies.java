package se.handslag.gateway.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.PageRequest;

/** The agencies, by code. */
@ApplicationScoped
class Agencies implements PanacheRepositoryBase<Agency, String> {

    /** Makes two registrations of one code wait for each other, so that the second is told and not thrown out. */
    void lockCode(String code) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", "agency:" + code)
                .getSingleResult();
    }

    /** The agency, held until the transaction ends. */
    Optional<Agency> lock(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Agency> page(PageRequest page) {
        String after = page.cursor().map(Agencies::code).orElse("");
        return find("code > ?1 order by code", after)
                .range(page.offset(), page.offset() + page.fetch() - 1)
                .list();
    }

    private static String code(Cursor cursor) {
        return cursor.string(0);
    }
}
