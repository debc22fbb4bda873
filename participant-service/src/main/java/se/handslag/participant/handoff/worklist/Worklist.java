package se.handslag.participant.handoff.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.handoff.HandOff;

/** Lists of hand-offs by keyset, a page at a time: what waits longest, or is due soonest, comes first. */
@ApplicationScoped
public class Worklist {
    private static final String AFTER = " and (offered_at, id) > (:after, :last)";
    private static final String ROWS =
            ") found join hand_off on hand_off.id = found.id order by found.offered_at, found.id offset ";

    private final Session database;

    Worklist(Session database) {
        this.database = database;
    }

    /** One page of an agency's own hand-offs. */
    public List<HandOff> page(WorklistQuery asked, PageRequest page) {
        NativeQuery<HandOff> query = database.createNativeQuery(asked.sql(page), HandOff.class);
        asked.parameters(page).forEach(query::setParameter);
        return query.getResultList();
    }

    /** One page of those lifted to the local groups in which the agency sits, by this unit if by one. */
    public List<HandOff> liftedToGroups(String agency, UUID unit, PageRequest page) {
        int most = page.offset() + page.fetch();
        return lifted(
                LiftedSql.SEATS
                        + " cross join lateral (select id, offered_at from hand_off"
                        + " where municipality = seat.municipality and ended_at is null and level >= 2"
                        + (page.cursor().isPresent() ? AFTER : "")
                        + " order by offered_at, id limit " + most + ") lifted order by offered_at, id limit " + most,
                page,
                query -> query.setParameter("agency", agency).setParameter("unit", unit));
    }

    /** One page of those lifted to the association's coordinator. */
    public List<HandOff> liftedToCoordinator(String association, PageRequest page) {
        return lifted(
                "select id, offered_at from hand_off where association = :association and ended_at is null and level ="
                        + " 3"
                        + (page.cursor().isPresent() ? AFTER : "")
                        + " order by offered_at, id limit " + (page.offset() + page.fetch()),
                page,
                query -> query.setParameter("association", association));
    }

    private List<HandOff> lifted(
            String found, PageRequest page, java.util.function.Consumer<NativeQuery<HandOff>> whose) {
        NativeQuery<HandOff> query =
                database.createNativeQuery("select hand_off.* from (" + found + ROWS + page.offset(), HandOff.class);
        whose.accept(query);
        page.cursor().ifPresent(cursor -> query.setParameter("after", cursor.instant(0))
                .setParameter("last", cursor.uuid(1)));
        return query.getResultList();
    }
}
