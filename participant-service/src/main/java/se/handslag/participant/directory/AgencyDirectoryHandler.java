package se.handslag.participant.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import se.handslag.kit.contract.agencies.AgencyRegistered;
import se.handslag.kit.contract.agencies.LocalGroupRegistered;
import se.handslag.kit.contract.agencies.UnitRegistered;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** Keeps the local view of agencies, units and local groups in step with the gateway's events. */
@ApplicationScoped
public class AgencyDirectoryHandler implements EventHandler {
    private static final String AGENCY = Contracts.typeOf(AgencyRegistered.class);
    private static final String UNIT = Contracts.typeOf(UnitRegistered.class);
    private static final String GROUP = Contracts.typeOf(LocalGroupRegistered.class);

    private final EntityManager database;

    AgencyDirectoryHandler(EntityManager database) {
        this.database = database;
    }

    @Override
    public String topic() {
        return Topics.AGENCIES;
    }

    @Override
    public Set<String> handles() {
        return Set.of(AGENCY, UNIT, GROUP);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals(AGENCY)) {
            AgencyRegistered agency = event.as(AgencyRegistered.class);
            database.merge(new KnownAgency(agency.code(), agency.kind()));
        } else if (event.type().equals(UNIT)) {
            UnitRegistered unit = event.as(UnitRegistered.class);
            database.merge(new KnownUnit(unit.unitId(), unit.agency()));
        } else {
            database.merge(new KnownLocalGroup(event.as(LocalGroupRegistered.class)));
        }
    }
}
