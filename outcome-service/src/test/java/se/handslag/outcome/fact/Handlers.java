package se.handslag.outcome.fact;

import java.util.List;
import se.handslag.kit.inbox.EventHandler;

/** Those that turn events into facts. */
public final class Handlers {

    private Handlers() {}

    /** Of every topic. */
    public static List<Class<? extends EventHandler>> all() {
        return List.of(ParticipationFacts.class, ParticipantFacts.class, InterventionFacts.class, OutcomeFacts.class);
    }
}
