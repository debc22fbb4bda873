package se.handslag.intervention.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.handslag.kit.contract.agencies.AgencyRegistered;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** Keeps the view of agencies. */
@ApplicationScoped
class AgencyEvents implements EventHandler {
    private final KnownAgencies agencies;

    AgencyEvents(KnownAgencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public String topic() {
        return Topics.AGENCIES;
    }

    @Override
    public Set<String> handles() {
        return Set.of(Contracts.typeOf(AgencyRegistered.class));
    }

    @Override
    public void handle(ReceivedEvent event) {
        agencies.note(event.as(AgencyRegistered.class).code(), event.time());
    }
}
