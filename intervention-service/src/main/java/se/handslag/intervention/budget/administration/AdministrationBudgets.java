package se.handslag.intervention.budget.administration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The associations' own costs, with all revisions. */
@ApplicationScoped
public class AdministrationBudgets implements PanacheRepositoryBase<AdministrationBudget, AdministrationKey> {

    /** Makes others who tell of the same association wait until this transaction ends. */
    void reserve(String association) {
        getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtextextended(:code, 0))) as held")
                .setParameter("code", "administration:" + association)
                .getSingleResult();
    }

    /** What holds; what nobody has told of yet if there is nothing. */
    AdministrationBudget current(String association, int year) {
        return find("key.association = ?1 and key.year = ?2 order by key.revision desc", association, year)
                .firstResultOptional()
                .orElseGet(() -> AdministrationBudget.untold(association, year));
    }
}
