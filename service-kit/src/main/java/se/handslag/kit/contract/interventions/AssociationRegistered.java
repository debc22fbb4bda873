package se.handslag.kit.contract.interventions;

import java.util.List;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A coordination association (samordningsförbund) exists.
 *
 * @param name of the organisation
 * @param municipalities four digits each
 */
@EventType(value = "se.handslag.association.registered.v1", topic = Topics.INTERVENTIONS)
public record AssociationRegistered(UUID associationId, String code, String name, List<String> municipalities)
        implements EventData {}
