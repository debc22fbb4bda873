package se.handslag.participant.responsibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.caller.CurrentCaller;

/** Reads the history of responsibility, as far as the caller's agency may know it. */
@ApplicationScoped
class ResponsibilityHistory {
    private static final String CATEGORY = "RESPONSIBILITY";

    private final EntityManager database;
    private final SeenTimes times;
    private final CurrentCaller caller;

    ResponsibilityHistory(EntityManager database, SeenTimes times, CurrentCaller caller) {
        this.database = database;
        this.times = times;
        this.caller = caller;
    }

    List<ResponsibilityView> of(UUID participantId) {
        List<OpenTime> seen = times.of(participantId, caller.get().requireAgency(), CATEGORY);
        return database.createQuery(
                        "select r from Responsibility r where r.participant.id = :id order by r.from",
                        Responsibility.class)
                .setParameter("id", participantId)
                .getResultStream()
                .filter(held -> OpenTime.isIn(seen, held.from()))
                .map(ResponsibilityView::of)
                .toList();
    }
}
