package se.handslag.gateway.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.handslag.kit.contract.access.AccessRecorded;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;

/** Puts each access record into the log. */
@ApplicationScoped
class KeepAccessRecords implements EventHandler {
    private final AccessLogEntries entries;

    KeepAccessRecords(AccessLogEntries entries) {
        this.entries = entries;
    }

    @Override
    public String topic() {
        return Topics.ACCESS;
    }

    @Override
    public Set<String> handles() {
        return Set.of(Contracts.typeOf(AccessRecorded.class));
    }

    @Override
    public void handle(ReceivedEvent event) {
        entries.keep(event.as(AccessRecorded.class));
    }
}
