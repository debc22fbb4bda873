package se.handslag.intervention.intervention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.UUID;

/**
 * The queries of the list. Each condition that narrows much has an index in the order of the pages; their plans are tested.
 */
final class InterventionPage {
    private final InterventionFilter filter;

    InterventionPage(InterventionFilter filter) {
        this.filter = filter;
    }

    /** The interventions after this id, in the order of ids. */
    TypedQuery<Intervention> after(UUID id, EntityManager entities) {
        TypedQuery<Intervention> query =
                entities.createQuery(text(), Intervention.class).setParameter("after", id);
        filter.carriedOutBy().ifPresent(code -> query.setParameter("agency", code));
        filter.municipality().ifPresent(code -> query.setParameter("municipality", code));
        filter.targetGroup().ifPresent(code -> query.setParameter("targetGroup", code));
        filter.association().ifPresent(code -> query.setParameter("association", code));
        filter.programme().ifPresent(programme -> query.setParameter("programme", programme));
        filter.age().ifPresent(years -> query.setParameter("age", years));
        filter.on().ifPresent(day -> query.setParameter("on", day));
        return query;
    }

    private String text() {
        StringBuilder from = new StringBuilder("select i from Intervention i");
        StringBuilder where = new StringBuilder(" where i.id > :after");
        filter.carriedOutBy().ifPresent(code -> {
            from.append(" join i.carriedOutBy a");
            where.append(" and a = :agency");
        });
        filter.municipality().ifPresent(code -> {
            from.append(" join i.municipalities m");
            where.append(" and m = :municipality");
        });
        filter.targetGroup().ifPresent(code -> {
            from.append(" join i.targetGroups t");
            where.append(" and t = :targetGroup");
        });
        filter.association().ifPresent(code -> where.append(" and i.association = :association"));
        filter.programme().ifPresent(id -> where.append(" and i.entry.programmeId = :programme"));
        filter.age()
                .ifPresent(years -> where.append(" and (i.entry.ageFrom is null or i.entry.ageFrom <= :age)"
                        + " and (i.entry.ageTo is null or i.entry.ageTo >= :age)"));
        filter.on()
                .ifPresent(day -> where.append(
                        " and i.period.startsOn <= :on and (i.period.endsOn is null or i.period.endsOn >= :on)"));
        if (filter.withFreePlaces()) {
            where.append(" and (i.entry.places is null or cast(function('free_places', i.id) as Long) > 0)");
        }
        return from.append(where).append(" order by i.id").toString();
    }
}
