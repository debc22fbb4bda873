package se.handslag.participant.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.PageRequest;

/** An agency's hand-offs, oldest first, by keyset: what waits longest is what falls between the chairs. */
@ApplicationScoped
public class Worklist {
    private final EntityManager database;

    Worklist(EntityManager database) {
        this.database = database;
    }

    /** One page of an agency's hand-offs on one side of it, of one state or of all. */
    List<HandOff> page(String agency, Direction direction, Optional<HandOffState> state, PageRequest page) {
        var query = new StringBuilder("select h from HandOff h where ");
        query.append(direction == Direction.TO_US ? "h.parties.receiver" : "h.parties.giver")
                .append(" = :agency");
        state.ifPresent(_ -> query.append(" and h.course.state = :state"));
        page.cursor().ifPresent(_ -> query.append(" and (h.offeredAt, h.id) > (:at, :id)"));
        query.append(" order by h.offeredAt, h.id");
        TypedQuery<HandOff> typed = database.createQuery(query.toString(), HandOff.class)
                .setParameter("agency", agency)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        state.ifPresent(one -> typed.setParameter("state", one));
        page.cursor().ifPresent(cursor -> after(cursor, typed));
        return typed.getResultList();
    }

    private static void after(Cursor cursor, TypedQuery<HandOff> query) {
        query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.uuid(1));
    }
}
