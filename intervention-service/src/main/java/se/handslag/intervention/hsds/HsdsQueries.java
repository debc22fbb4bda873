package se.handslag.intervention.hsds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import se.handslag.intervention.hsds.entry.Slice;

/** Which interventions the catalogue shows: those for persons. Structural ones are nothing that anybody could go to. */
@ApplicationScoped
class HsdsQueries {
    private static final String SHOWN = " where i.direction = 'INDIVIDUAL'";
    private final Session session;

    HsdsQueries(Session session) {
        this.session = session;
    }

    /** An intervention at a place, by id. */
    record Place(UUID id, UUID intervention, String municipality) {}

    /** A page of organizations: associations by code, then providers in the order they were registered. */
    Slice<UUID> organizations(HsdsPaging paging) {
        List<UUID> rows = session.createNativeQuery("""
                        select id from (
                            select id, code from association
                            union all
                            select id, null from provider) as organization
                         order by code nulls last, id
                        """, UUID.class)
                .setFirstResult(paging.first())
                .setMaxResults(paging.perPage)
                .getResultList();
        long total = session.createNativeQuery(
                        "select (select count(*) from association) + (select count(*) from provider)", Long.class)
                .getSingleResult();
        return new Slice<>(rows, paging.page, paging.perPage, total);
    }

    /** A page of interventions, by id. */
    Slice<UUID> services(HsdsConditions conditions, HsdsPaging paging) {
        String from = "from intervention i" + SHOWN + conditions.sql();
        List<UUID> rows = conditions
                .on(session.createNativeQuery("select i.id " + from + " order by i.id", UUID.class))
                .setFirstResult(paging.first())
                .setMaxResults(paging.perPage)
                .getResultList();
        return new Slice<>(rows, paging.page, paging.perPage, count(from, conditions));
    }

    /** A page of interventions at places. */
    Slice<Place> places(HsdsConditions conditions, HsdsPaging paging) {
        String from = "from intervention i join intervention_municipality m on m.intervention_id = i.id" + SHOWN
                + conditions.sql();
        List<Place> rows = conditions
                .on(session.createNativeQuery(
                        "select m.id, i.id as intervention, m.municipality " + from + " order by i.id, m.municipality",
                        Tuple.class))
                .setFirstResult(paging.first())
                .setMaxResults(paging.perPage)
                .getResultStream()
                .map(HsdsQueries::place)
                .toList();
        return new Slice<>(rows, paging.page, paging.perPage, count(from, conditions));
    }

    /** The places of these interventions. */
    List<Place> placesOf(Collection<UUID> interventions) {
        return session.createNativeQuery(
                        "select id, intervention_id as intervention, municipality from intervention_municipality"
                                + " where intervention_id in (:ids) order by intervention_id, municipality",
                        Tuple.class)
                .setParameter("ids", interventions)
                .getResultStream()
                .map(HsdsQueries::place)
                .toList();
    }

    /** The place with this id, of an intervention that is shown; empty or one. */
    List<Place> place(UUID id) {
        return session.createNativeQuery(
                        "select m.id, i.id as intervention, m.municipality from intervention i"
                                + " join intervention_municipality m on m.intervention_id = i.id" + SHOWN
                                + " and m.id = :id",
                        Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(HsdsQueries::place)
                .toList();
    }

    /** When each was changed last. */
    Map<UUID, Instant> changed(Collection<UUID> interventions) {
        return session.createNativeQuery(
                        "select intervention_id as id, max(recorded_at) as at from intervention_revision"
                                + " where intervention_id in (:ids) group by intervention_id",
                        Tuple.class)
                .setParameter("ids", interventions)
                .addScalar("id", UUID.class)
                .addScalar("at", Instant.class)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("at", Instant.class)));
    }

    private long count(String from, HsdsConditions conditions) {
        return conditions
                .on(session.createNativeQuery("select count(*) " + from, Long.class))
                .getSingleResult();
    }

    private static Place place(Tuple row) {
        return new Place(
                row.get("id", UUID.class), row.get("intervention", UUID.class), row.get("municipality", String.class));
    }
}
