package se.handslag.intervention.queue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.rest.PageRequest;

/** The waits. */
@ApplicationScoped
public class QueueEntries implements PanacheRepositoryBase<QueueEntry, UUID> {
    private static final UUID FIRST = new UUID(0, 0);
    private static final String STATE = "se.handslag.intervention.queue.QueueState.";
    private static final String LIVE = "participantId in ?1 and state <> " + STATE + "ENDED";

    /** For one who changes it: nobody else does until the transaction ends. */
    public Optional<QueueEntry> holdToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One with its offers. */
    public QueueEntry findWithOffers(UUID id) {
        return find("from QueueEntry e left join fetch e.offers where e.id = ?1", id)
                .singleResult();
    }

    /** Whose turn it is: who was registered first of those who wait without an offer. */
    public Optional<QueueEntry> firstInTurn(UUID interventionId) {
        return find("interventionId = ?1 and state = " + STATE + "WAITING order by id", interventionId)
                .firstResultOptional();
    }

    /**
     * Where the person waits for this intervention, in turn; more than one only between a merge and its arrival here.
     *
     * @param person every id that the person has had
     */
    public List<QueueEntry> liveOf(Set<UUID> person, UUID interventionId) {
        return find(LIVE + " and interventionId = ?2 order by id", person, interventionId)
                .list();
    }

    /** Every wait of the person, held to be changed. */
    public List<QueueEntry> holdLiveOf(Set<UUID> person) {
        return find(LIVE + " order by id", person)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** A page in turn, with one row more if there is a next page. */
    public List<QueueRow> page(UUID interventionId, QueueList list, LocalDate today, PageRequest page) {
        TypedQuery<QueueRow> query = getEntityManager()
                .createQuery(QueueRow.page(list), QueueRow.class)
                .setParameter("intervention", interventionId)
                .setParameter(
                        "after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST));
        if (list == QueueList.OVERDUE) {
            query.setParameter("today", today);
        }
        return query.setFirstResult(page.offset()).setMaxResults(page.fetch()).getResultList();
    }
}
