package se.handslag.intervention.participation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.intervention.intervention.FactsInPeriod;
import se.handslag.intervention.intervention.Period;
import se.handslag.kit.rest.PageRequest;

/** The participations. */
@ApplicationScoped
public class Participations implements PanacheRepositoryBase<Participation, UUID>, FactsInPeriod {
    private static final String OUTSIDE = """
            interventionId = ?1 and state <> ?2 and (startedOn < ?3 or coalesce(endedOn, startedOn) > ?4
                or budgetYear < ?5 or budgetYear > ?6)
            """;
    private static final UUID FIRST = new UUID(0, 0);

    /** For one who changes it: nobody else does until the transaction ends. */
    public Optional<Participation> holdToChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One with its out-registrations. */
    public Participation findWithEnd(UUID id) {
        return find("from Participation p left join fetch p.outRegistrations where p.id = ?1", id)
                .singleResult();
    }

    /**
     * True if the person is in the intervention at this moment.
     *
     * @param participantIds every id that the person has had
     */
    public boolean isRunning(Set<UUID> participantIds, UUID interventionId) {
        return count(
                        "participantId in ?1 and interventionId = ?2 and state = ?3",
                        participantIds,
                        interventionId,
                        ParticipationState.RUNNING)
                > 0;
    }

    /** A page in the order of registration, with one row more if there is a next page. */
    public List<ParticipationRow> page(UUID interventionId, PageRequest page) {
        TypedQuery<ParticipationRow> query = getEntityManager()
                .createQuery(ParticipationRow.PAGE, ParticipationRow.class)
                .setParameter("intervention", interventionId)
                .setParameter(
                        "after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST));
        return query.setFirstResult(page.offset()).setMaxResults(page.fetch()).getResultList();
    }

    /** Void ones may lie anywhere: they count no more. */
    @Override
    public boolean anyOutside(UUID interventionId, Period period) {
        LocalDate lastDay = period.lastDay().orElse(FactsInPeriod.FOR_EVER);
        return count(
                        OUTSIDE,
                        interventionId,
                        ParticipationState.VOID,
                        period.startsOn(),
                        lastDay,
                        period.startsOn().getYear(),
                        lastDay.getYear())
                > 0;
    }
}
