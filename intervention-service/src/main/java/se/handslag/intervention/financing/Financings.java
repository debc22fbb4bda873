package se.handslag.intervention.financing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What associations get, with all revisions. */
@ApplicationScoped
public class Financings implements PanacheRepositoryBase<Financing, UUID> {

    /** Makes others who tell of the same association wait until this transaction ends. */
    void reserve(String association) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:code, 0))) as held")
                .setParameter("code", "financing:" + association)
                .getSingleResult();
    }

    /** What holds; what nobody has told of yet if there is nothing. */
    Financing current(String association, int year) {
        return find(
                        "from Financing f where f.association = ?1 and f.year = ?2 and not exists (select 1 from Financing l"
                                + " where l.association = f.association and l.year = f.year and l.revision > f.revision)",
                        association,
                        year)
                .singleResultOptional()
                .orElseGet(() -> Financing.untold(association, year));
    }
}
