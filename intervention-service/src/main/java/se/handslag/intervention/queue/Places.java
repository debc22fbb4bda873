package se.handslag.intervention.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** How many places an intervention has, and who is in them (R5.4). */
@ApplicationScoped
public class Places {
    private static final String COUNT = """
            select i.places,
                   (select count(*) from participation p where p.intervention_id = i.id and p.state = 'RUNNING'
                       and p.participant_id is not null),
                   count(e.id) filter (where e.state = 'WAITING'),
                   count(e.id) filter (where e.state = 'OFFERED'),
                   count(e.id) filter (where e.state = 'ACCEPTED'),
                   count(e.id) filter (where e.state = 'OFFERED' and e.answer_by < :today)
              from intervention i
              left join queue_entry e on e.intervention_id = i.id and e.state <> 'ENDED'
             where i.id = :id
             group by i.id
            """;

    private final Session session;

    Places(Session session) {
        this.session = session;
    }

    /** True if there is a limit at all. */
    public boolean limited(UUID interventionId) {
        return !session.createNativeQuery(
                        "select 1 from intervention where id = :id and places is not null", Integer.class)
                .setParameter("id", interventionId)
                .getResultList()
                .isEmpty();
    }

    /**
     * Whoever means to give a place takes this turn first, and then counts; until the transaction ends nobody else does.
     * Hold the person before it and the waits after it, never the other way round. The database counts under the same
     * lock (no_more_than_its_places).
     */
    public void takeTurn(UUID interventionId) {
        session.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtextextended('places:' || cast(:id as text), 0))",
                        Integer.class)
                .setParameter("id", interventionId)
                .getSingleResult();
    }

    /** As it is now; empty if there is no such intervention. */
    public Optional<PlaceCount> count(UUID interventionId, LocalDate today) {
        session.flush();
        return session.createNativeQuery(COUNT, Tuple.class)
                .setParameter("id", interventionId)
                .setParameter("today", today)
                .getResultStream()
                .findFirst()
                .map(row -> new PlaceCount(
                        Optional.ofNullable(row.get(0, Integer.class)),
                        row.get(1, Long.class),
                        row.get(2, Long.class),
                        row.get(3, Long.class),
                        row.get(4, Long.class),
                        row.get(5, Long.class)));
    }
}
