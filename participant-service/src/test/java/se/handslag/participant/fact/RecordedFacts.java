package se.handslag.participant.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventData;

/** Keeps the facts in memory, in their order, instead of publishing them. */
public final class RecordedFacts extends Facts {
    private final List<EventData> all = new ArrayList<>();
    private final Map<UUID, String> touched = new LinkedHashMap<>();

    public RecordedFacts() {
        super(null, null);
    }

    @Override
    public void publish(UUID participantId, UUID subject, long sequence, Instant at, EventData fact) {
        conclude(participantId, subject, sequence, at, fact);
        touched.putIfAbsent(participantId, Contracts.typeOf(fact.getClass()));
    }

    @Override
    public void conclude(UUID participantId, UUID subject, long sequence, Instant at, EventData fact) {
        all.add(fact);
    }

    /** Whom acts have touched since this was asked last, each with the type of the first event. */
    public Map<UUID, String> drainTouched() {
        Map<UUID, String> drained = Map.copyOf(touched);
        touched.clear();
        return drained;
    }

    /** Every fact so far. */
    public List<EventData> all() {
        return List.copyOf(all);
    }

    /** How many. */
    public int count() {
        return all.size();
    }
}
