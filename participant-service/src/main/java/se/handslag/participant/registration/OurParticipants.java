package se.handslag.participant.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.responsibility.Participant;

/** The open participants that an agency answers for, oldest registration first, by keyset. */
@ApplicationScoped
public class OurParticipants {
    private final EntityManager database;

    OurParticipants(EntityManager database) {
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
}
