package se.handslag.intervention.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.handslag.kit.rest.PageRequest;

/** The associations, by code. */
@ApplicationScoped
public class Associations implements PanacheRepositoryBase<Association, String> {
    /** The list's query; its plan is tested. */
    static final String PAGE = "from Association where code > ?1 order by code";

    /** Makes others who register the same code wait until this transaction ends, so that the second gets an answer. */
    public void reserve(String code) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:code, 0))) as held")
                .setParameter("code", "association:" + code)
                .getSingleResult();
    }

    /** A page by code, with one row more if there is a next page. */
    public List<Association> page(PageRequest page) {
        String after = page.cursor().map(cursor -> cursor.string(0)).orElse("");
        return getEntityManager()
                .createQuery(PAGE, Association.class)
                .setParameter(1, after)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
