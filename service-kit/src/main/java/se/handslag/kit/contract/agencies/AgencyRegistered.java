package se.handslag.kit.contract.agencies;

import java.util.Optional;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * An agency exists under this code, or its name or municipality changed: the latest counts.
 *
 * @param name of the organisation
 * @param kind {@code AF}, {@code FK}, {@code REGION} or {@code KOMMUN}
 * @param municipality four digits, of a kommun
 */
@EventType(value = "se.handslag.agency.registered.v1", topic = Topics.AGENCIES)
public record AgencyRegistered(String code, String name, String kind, Optional<String> municipality)
        implements EventData {}
