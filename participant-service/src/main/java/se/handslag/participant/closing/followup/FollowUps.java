package se.handslag.participant.closing.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.SeenUnits;

/** The store of follow-ups. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {
    private static final int[] MONTHS = {6, 12};

    /**
     * Books those that a closing brings with it, in its transaction.
     *
     * @param closedOn in Europe/Stockholm
     */
    public List<FollowUp> book(UUID participantId, UUID closingId, String owner, LocalDate closedOn) {
        List<FollowUp> booked = IntStream.of(MONTHS)
                .mapToObj(months -> new FollowUp(participantId, closingId, owner, months, closedOn))
                .toList();
        booked.forEach(this::persist);
        return booked;
    }

    /** Those of a participant that are still owed, the one due first first. */
    public List<FollowUp> dueOf(UUID participantId) {
        return list("participantId = ?1 and answer is null order by dueOn, id", participantId);
    }

    /** Whose it is about; read before the participant is locked, and the follow-up itself after. */
    Optional<UUID> participantOf(UUID followUpId) {
        return getEntityManager()
                .createQuery("select f.participantId from FollowUp f where f.id = :id", UUID.class)
                .setParameter("id", followUpId)
                .getResultStream()
                .findFirst();
    }

    /**
     * One page of what an agency owes or has done, the one due first first.
     *
     * @param seen of which of its units
     * @param until only those owed and due by this day; empty for all
     */
    List<FollowUp> page(String agency, SeenUnits seen, Optional<LocalDate> until, PageRequest page) {
        var text = new StringBuilder("select f from FollowUp f where f.ownerAgency = :agency");
        text.append(seen.andNotElsewhere("f.participantId", "f.ownerAgency"));
        until.ifPresent(_ -> text.append(" and f.answer is null and f.dueOn <= :until"));
        page.cursor().ifPresent(_ -> text.append(" and (f.dueOn, f.id) > (:on, :last)"));
        text.append(" order by f.dueOn, f.id");
        TypedQuery<FollowUp> query = getEntityManager()
                .createQuery(text.toString(), FollowUp.class)
                .setParameter("agency", agency)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        seen.bind(query::setParameter);
        until.ifPresent(day -> query.setParameter("until", day));
        page.cursor()
                .ifPresent(cursor -> query.setParameter("on", cursor.date(0)).setParameter("last", cursor.uuid(1)));
        return query.getResultList();
    }
}
