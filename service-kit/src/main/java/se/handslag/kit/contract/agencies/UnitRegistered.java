package se.handslag.kit.contract.agencies;

import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * An agency has a unit that can receive hand-offs.
 *
 * @param agency its code
 * @param name of the unit
 */
@EventType(value = "se.handslag.unit.registered.v1", topic = Topics.AGENCIES)
public record UnitRegistered(UUID unitId, String agency, String name) implements EventData {}
