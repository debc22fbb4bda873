package se.handslag.participant.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Reads the history of responsibility. */
@ApplicationScoped
class ResponsibilityHistory {
    private final EntityManager database;

    ResponsibilityHistory(EntityManager database) {
        this.database = database;
    }

    List<ResponsibilityView> of(UUID participantId) {
        return database.createQuery(
                        "select r from Responsibility r where r.participant.id = :id order by r.from",
                        Responsibility.class)
                .setParameter("id", participantId)
                .getResultStream()
                .map(ResponsibilityView::of)
                .toList();
    }
}
