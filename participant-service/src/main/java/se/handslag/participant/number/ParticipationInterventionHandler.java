package se.handslag.participant.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** Keeps in step which intervention a person's participation is in. */
@ApplicationScoped
class ParticipationInterventionHandler implements EventHandler {
    private final EntityManager database;

    ParticipationInterventionHandler(EntityManager database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return Topics.PARTICIPATIONS;
    }

    @Override
    public Set<String> handles() {
        return Set.of(Contracts.typeOf(ParticipationStarted.class));
    }

    @Override
    public void handle(ReceivedEvent event) {
        ParticipationStarted fact = event.as(ParticipationStarted.class);
        fact.participantId().ifPresent(_ -> database.createNativeQuery("""
                        insert into participation_intervention (participation_id, intervention_id)
                        values (:participation, :intervention) on conflict do nothing
                        """)
                .setParameter("participation", fact.participationId())
                .setParameter("intervention", fact.interventionId())
                .executeUpdate());
    }
}
