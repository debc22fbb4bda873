package se.handslag.participant.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import se.handslag.kit.contract.interventions.InterventionRegistered;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** Keeps in step who carries out which intervention; the latest says it all. */
@ApplicationScoped
class CarrierHandler implements EventHandler {
    private final EntityManager database;

    CarrierHandler(EntityManager database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return Topics.INTERVENTIONS;
    }

    @Override
    public Set<String> handles() {
        return Set.of(Contracts.typeOf(InterventionRegistered.class));
    }

    @Override
    public void handle(ReceivedEvent event) {
        InterventionRegistered fact = event.as(InterventionRegistered.class);
        database.createNativeQuery("delete from known_carrier where intervention_id = :intervention")
                .setParameter("intervention", fact.interventionId())
                .executeUpdate();
        fact.carriedOutBy().stream().distinct().forEach(agency -> database.createNativeQuery(
                        "insert into known_carrier (intervention_id, agency) values (:intervention, :agency)")
                .setParameter("intervention", fact.interventionId())
                .setParameter("agency", agency)
                .executeUpdate());
    }
}
