package se.handslag.intervention.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.handslag.intervention.participation.InRegistrationOutcome.Started;
import se.handslag.intervention.participation.OutRegistrationOutcome.Ended;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;

/** Where participations are written: the row and its announcement, together. */
@ApplicationScoped
public class ParticipationLedger {
    private final Participations participations;
    private final Outbox outbox;
    private final Clock clock;

    ParticipationLedger(Participations participations, Outbox outbox, Clock clock) {
        this.participations = participations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A participation that has started. */
    public Participation keep(Started started) {
        participations.persist(started.participation());
        publish(started.participation(), started.fact());
        return started.participation();
    }

    /** The end of a participation, or that it is void. */
    public Participation keep(Participation participation, Ended ended) {
        publish(participation, ended.fact());
        return participation;
    }

    private void publish(Participation participation, EventData fact) {
        // Written first: the version counts up with it, and the fact's sequence is the version after.
        participations.flush();
        outbox.publish(OutgoingEvent.of(
                fact,
                participation.id(),
                participation.version(),
                ParticipationFacts.partitionKey(participation),
                clock));
    }
}
