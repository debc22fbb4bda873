package se.handslag.participant.plan.owned;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.SeenUnits;

/** The open steps of all plans that an agency answers for, what is due first first, by keyset. */
@ApplicationScoped
class OwnedSteps {
    private static final String STEP =
            "select s.id as id, s.participant_id as participant, s.owner_agency as owner, s.owner_unit_id as unit,"
                    + " s.kind as kind, s.due_on as due from plan_step s where s.state = 'PLANNED' and ";

    private final Session database;

    OwnedSteps(Session database) {
        this.database = database;
    }

    /**
     * What is asked for.
     *
     * @param seen of which of the agency's units
     * @param unit of this one only
     * @param before due before this day only
     */
    record Asked(String agency, SeenUnits seen, Optional<UUID> unit, Optional<LocalDate> before) {}

    /** One page, and one more, which is not shown. */
    List<OwnedStep> page(Asked asked, PageRequest page) {
        NativeQuery<Tuple> query = database.createNativeQuery(sql(asked, page), Tuple.class)
                .setParameter("agency", asked.agency())
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        asked.seen().bind(query::setParameter);
        asked.unit().ifPresent(one -> query.setParameter("unit", one));
        asked.before().ifPresent(day -> query.setParameter("before", day));
        page.cursor()
                .ifPresent(cursor -> query.setParameter("on", cursor.date(0)).setParameter("last", cursor.uuid(1)));
        return query.getResultList().stream().map(OwnedSteps::read).toList();
    }

    static String sql(Asked asked, PageRequest page) {
        var sql = new StringBuilder(STEP).append("s.owner_agency = :agency");
        if (!asked.seen().all()) {
            sql.append(" and (s.owner_unit_id = :ownUnit or (s.owner_unit_id is null"
                    + " and not in_another_unit(s.participant_id, s.owner_agency, :ownUnit)))");
        }
        asked.unit().ifPresent(_ -> sql.append(" and s.owner_unit_id = :unit"));
        asked.before().ifPresent(_ -> sql.append(" and s.due_on < :before"));
        page.cursor().ifPresent(_ -> sql.append(" and (s.due_on, s.id) > (:on, :last)"));
        return sql.append(" order by s.due_on, s.id").toString();
    }

    /** Empty if there is none, or it is done or dropped. */
    Optional<OwnedStep> open(UUID id) {
        return database.createNativeQuery(STEP + "s.id = :id", Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .map(OwnedSteps::read)
                .findFirst();
    }

    private static OwnedStep read(Tuple row) {
        return new OwnedStep(
                row.get("id", UUID.class),
                row.get("participant", UUID.class),
                row.get("owner", String.class),
                Optional.ofNullable(row.get("unit", UUID.class)),
                row.get("kind", String.class),
                row.get("due", LocalDate.class));
    }
}
