package se.handslag.outcome.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import se.handslag.kit.contract.interventions.CountRecorded;
import se.handslag.kit.event.ReceivedEvent;

/** So many persons took part on a day; nothing is known of each (R6.6). */
record CountFact(
        UUID countId, long sequence, Instant recordedAt, UUID interventionId, LocalDate occurredOn, int persons)
        implements Fact {

    static CountFact of(ReceivedEvent event) {
        CountRecorded data = event.as(CountRecorded.class);
        return new CountFact(
                data.countId(),
                event.sequence(),
                data.recordedAt(),
                data.interventionId(),
                data.occurredOn(),
                data.persons());
    }

    @Override
    public String table() {
        return "count_fact";
    }
}
