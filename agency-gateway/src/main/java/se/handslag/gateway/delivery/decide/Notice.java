package se.handslag.gateway.delivery.decide;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.ReceivedEvent;

/**
 * What one agency is to be told.
 *
 * @param party the agency
 * @param basis the rule that grants it
 * @param run the run of the partition
 * @param traceParent of the event
 */
public record Notice(ReceivedEvent event, Fact fact, Party party, String basis, int run, Optional<String> traceParent) {
    /** The code of the agency that is told. */
    public String agency() {
        return party.agency();
    }

    /**
     * The id of the notice: the same whenever this event is told to this agency, so that a second delivery is known as
     * one; and of no use to find out the event's id or the other agency's.
     */
    public UUID id() {
        return named("notice");
    }

    /** The id of the access record: one for each run, as a replay is a disclosure of its own. */
    public UUID accessId() {
        return named("access:" + run);
    }

    private UUID named(String what) {
        String name = what + '\n' + event.id() + '\n' + agency();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
