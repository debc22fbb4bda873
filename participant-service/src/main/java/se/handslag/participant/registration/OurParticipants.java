package se.handslag.participant.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.hibernate.Session;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.responsibility.Participant;

/** The open participants that an agency answers for, oldest registration first, by keyset. */
@ApplicationScoped
public class OurParticipants {
    private final Session database;

    OurParticipants(Session database) {
        this.database = database;
    }

    List<Participant> page(String agency, PageRequest page) {
        String after = page.cursor().isPresent() ? " and (p.registeredAt, p.id) > (:at, :id)" : "";
        TypedQuery<Participant> query = database.createQuery(
                        "select p from Participant p where p.responsibleAgency = :agency and p.status = OPEN" + after
                                + " order by p.registeredAt, p.id",
                        Participant.class)
                .setParameter("agency", agency)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.uuid(1)));
        return query.getResultList();
    }

    /** The same, only those with neither a planned step nor an open hand-off (R2.7). */
    List<Participant> withoutNextStep(String agency, PageRequest page) {
        String after = page.cursor().isPresent() ? " and (registered_at, id) > (:at, :id)" : "";
        var query = database.createNativeQuery(
                        "select * from participant where responsible_agency = :agency and status = 'OPEN'"
                                + " and next_steps = 0" + after + " order by registered_at, id",
                        Participant.class)
                .setParameter("agency", agency)
                .setFirstResult(page.offset())
                .setMaxResults(page.fetch());
        page.cursor()
                .ifPresent(cursor -> query.setParameter("at", cursor.instant(0)).setParameter("id", cursor.uuid(1)));
        return query.getResultList();
    }
}
