package se.handslag.kit.contract.agencies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * A municipality has a local collaboration group (lokal samverkansgrupp), or its name or members changed: the latest
 * counts.
 *
 * @param municipality four digits; there is one group of each
 * @param name of the group
 * @param association code of the one whose administrator registered it
 * @param members who sits in it, at least two agencies
 */
@EventType(value = "se.handslag.localgroup.registered.v1", topic = Topics.AGENCIES)
public record LocalGroupRegistered(String municipality, String name, String association, List<Member> members)
        implements EventData {

    /**
     * A seat in the group.
     *
     * @param agency its code
     * @param unitId the unit that sits there; absent if the agency does as a whole
     */
    public record Member(String agency, Optional<UUID> unitId) {}
}
