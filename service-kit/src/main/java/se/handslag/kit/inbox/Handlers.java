package se.handslag.kit.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;

/** The service's handlers, by topic and type. */
@ApplicationScoped
class Handlers {
    private final List<EventHandler> all;

    Handlers(@All List<EventHandler> all) {
        this.all = List.copyOf(all);
        this.all.forEach(Handlers::check);
    }

    /** Whether some handler takes the type. */
    boolean wants(String topic, String type) {
        return all.stream().anyMatch(h -> takes(h, topic, type));
    }

    void handle(String topic, ReceivedEvent event) {
        all.stream().filter(h -> takes(h, topic, event.type())).forEach(h -> h.handle(event));
    }

    private static boolean takes(EventHandler handler, String topic, String type) {
        return handler.topic().equals(topic) && handler.handles().contains(type);
    }

    /** A misspelt type would park every event of it: better not to start. */
    private static void check(EventHandler handler) {
        Set<String> unknown = new HashSet<>(handler.handles());
        unknown.removeAll(Contracts.typesOn(handler.topic()));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(handler.getClass().getName() + " names types that " + handler.topic()
                    + " does not carry: " + unknown);
        }
    }
}
