package se.handslag.gateway.localgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.handslag.kit.contract.interventions.AssociationRegistered;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** Keeps the associations' municipalities in step with what is announced; the latest says it all. */
@ApplicationScoped
class KeepAssociations implements EventHandler {
    private final AssociationMunicipalities municipalities;

    KeepAssociations(AssociationMunicipalities municipalities) {
        this.municipalities = municipalities;
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
        municipalities.replace(association.code(), Set.copyOf(association.municipalities()));
    }
}
