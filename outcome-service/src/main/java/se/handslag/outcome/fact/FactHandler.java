package se.handslag.outcome.fact;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.inbox.EventHandler;

/** Turns each event of a topic into a fact. */
abstract class FactHandler implements EventHandler {
    private final FactBuffer buffer;
    private final String topic;
    private final Map<String, Function<ReceivedEvent, Fact>> facts;

    FactHandler(FactBuffer buffer, String topic, Map<String, Function<ReceivedEvent, Fact>> facts) {
        this.buffer = buffer;
        this.topic = topic;
        this.facts = Map.copyOf(facts);
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public Set<String> handles() {
        return facts.keySet();
    }

    @Override
    public void handle(ReceivedEvent event) {
        buffer.add(facts.get(event.type()).apply(event));
    }
}
