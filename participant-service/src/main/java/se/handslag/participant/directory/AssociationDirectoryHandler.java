package se.handslag.participant.directory;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** Keeps the associations' municipalities in step with intervention-service's events; the latest says it all. */
@ApplicationScoped
public class AssociationDirectoryHandler implements EventHandler {
    private final EntityManager database;
    private final List<AssociationEffect> effects;

    AssociationDirectoryHandler(EntityManager database, @All List<AssociationEffect> effects) {
        this.database = database;
        this.effects = List.copyOf(effects);
    }

    @Override
    public String topic() {
        return Topics.INTERVENTIONS;
    }

    @Override
    public Set<String> handles() {
        return Set.of(Contracts.typeOf(AssociationRegistered.class));
    }

    @Override
    public void handle(ReceivedEvent event) {
        AssociationRegistered association = event.as(AssociationRegistered.class);
        database.createNativeQuery("delete from known_association_municipality where association = :association")
                .setParameter("association", association.code())
                .executeUpdate();
        association.municipalities().stream().distinct().forEach(municipality -> database.createNativeQuery(
                        "insert into known_association_municipality (municipality, association)"
                                + " values (:municipality, :association)")
                .setParameter("municipality", municipality)
                .setParameter("association", association.code())
                .executeUpdate());
        effects.forEach(effect -> effect.afterAssociationTold(association.code()));
    }
}
