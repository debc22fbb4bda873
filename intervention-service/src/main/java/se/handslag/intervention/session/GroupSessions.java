package se.handslag.intervention.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Cursor;
import se.handslag.kit.rest.PageRequest;

/** The sessions. */
@ApplicationScoped
public class GroupSessions implements PanacheRepositoryBase<GroupSession, UUID> {
    private static final UUID FIRST = new UUID(0, 0);
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    /** The list's query; its plan is tested. */
    private static final String PAGE = """
            from GroupSession where interventionId = :intervention and (heldOn, id) > (:day, :after)
            order by heldOn, id
            """;

    /** One of this intervention. */
    public Optional<GroupSession> find(UUID interventionId, UUID id) {
        return find("interventionId = ?1 and id = ?2", interventionId, id).firstResultOptional();
    }

    /** For one who writes its attendance: nobody else does until the transaction ends. */
    public Optional<GroupSession> holdToChange(UUID interventionId, UUID id) {
        return find("interventionId = ?1 and id = ?2", interventionId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** A page in the order of days, with one row more if there is a next page. */
    public List<GroupSession> page(UUID interventionId, PageRequest page) {
        Optional<Cursor> cursor = page.cursor();
        return getEntityManager()
                .createQuery(PAGE, GroupSession.class)
                .setParameter("intervention", interventionId)
                .setParameter("day", cursor.map(at -> at.date(0)).orElse(FIRST_DAY))
                .setParameter("after", cursor.map(at -> at.uuid(1)).orElse(FIRST))
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch())
                .getResultList();
    }
}
