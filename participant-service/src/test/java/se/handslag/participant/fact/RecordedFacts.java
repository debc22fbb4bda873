package se.handslag.participant.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.event.EventData;

/** Keeps the facts in memory, in their order, instead of publishing them. */
public final class RecordedFacts extends Facts {
    private final List<EventData> all = new ArrayList<>();

    public RecordedFacts() {
        super(null);
    }

    @Override
    public void publish(UUID participantId, UUID subject, long sequence, Instant at, EventData fact) {
        all.add(fact);
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
