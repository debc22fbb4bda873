package se.handslag.intervention.count;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.intervention.FactsInPeriod;
import se.handslag.intervention.intervention.Period;
import se.handslag.kit.rest.PageRequest;

/** The counts with all their revisions. */
@ApplicationScoped
public class PersonCounts implements PanacheRepositoryBase<PersonCount, CountKey>, FactsInPeriod {
    private static final String HOLDS = """
            not exists (select 1 from PersonCount later
                where later.key.id = c.key.id and later.key.revision > c.key.revision)
            """;

    /** The list's query; its plan is tested. */
    static final String PAGE = "from PersonCount c where c.interventionId = :intervention and c.key.id > :after and "
            + HOLDS + " order by c.key.id";

    private static final String OUTSIDE =
            "from PersonCount c where c.interventionId = ?1 and (c.occurredOn < ?2 or c.occurredOn > ?3) and " + HOLDS;
    private static final UUID FIRST = new UUID(0, 0);

    /** The revision that holds; empty if the intervention has no such count. */
    Optional<PersonCount> current(UUID interventionId, UUID id) {
        return find("interventionId = ?1 and key.id = ?2 order by key.revision desc", interventionId, id)
                .firstResultOptional();
    }

    /** A page of the revisions that hold, in the order of first recording, one row more if there is a next page. */
    List<PersonCount> page(UUID interventionId, PageRequest page) {
        return getEntityManager()
                .createQuery(PAGE, PersonCount.class)
                .setParameter("intervention", interventionId)
                .setParameter(
                        "after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST))
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }

    /** Corrected revisions may lie anywhere: they hold no more. */
    @Override
    public boolean anyOutside(UUID interventionId, Period period) {
        return find(OUTSIDE, interventionId, period.startsOn(), period.lastDay().orElse(FOR_EVER))
                        .count()
                > 0;
    }
}
