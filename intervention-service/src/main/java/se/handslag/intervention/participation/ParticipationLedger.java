package se.handslag.intervention.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.handslag.intervention.participation.CorrectionOutcome.Corrected;
import se.handslag.intervention.participation.InRegistrationOutcome.Started;
import se.handslag.intervention.participation.OutRegistrationOutcome.Ended;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.OutgoingEvent;
import se.handslag.kit.outbox.Outbox;

/** Where participations are written: the row, the version that is kept of it, and its announcement, together. */
@ApplicationScoped
public class ParticipationLedger {
    private final Participations participations;
    private final ParticipationVersions versions;
    private final Outbox outbox;
    private final Clock clock;

    ParticipationLedger(Participations participations, ParticipationVersions versions, Outbox outbox, Clock clock) {
        this.participations = participations;
        this.versions = versions;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A participation that has started. */
    public Participation keep(Started started) {
        participations.persist(started.participation());
        publish(started.participation(), started.fact());
        Participation participation = started.participation();
        versions.keep(participation, VersionKind.IN_REGISTRATION, Optional.empty(), participation.recording());
        return participation;
    }

    /** The end of a participation, or that it is void. */
    public Participation keep(Participation participation, Ended ended) {
        publish(participation, ended.fact());
        Recording recording = participation.outRegistration().orElseThrow().recording();
        versions.keep(participation, VersionKind.OUT_REGISTRATION, Optional.empty(), recording);
        return participation;
    }

    /**
     * A participation as it was in truth.
     *
     * @param reason of the code list correction-reason
     */
    public Participation keep(Participation participation, Corrected corrected, String reason) {
        publish(participation, corrected.fact());
        versions.keep(participation, corrected.what(), Optional.of(reason), corrected.recording());
        return participation;
    }

    /** Many that are told late: written together, and announced in the order in which they were told. */
    public void keepAll(List<LateRegistration> registrations) {
        registrations.forEach(it -> participations.persist(it.participation()));
        registrations.forEach(it -> versions.keep(it.versions()));
        participations.flush();
        registrations.forEach(this::publish);
    }

    private void publish(LateRegistration registration) {
        Participation participation = registration.participation();
        long sequence = 0;
        for (EventData fact : registration.facts()) {
            outbox.publish(OutgoingEvent.of(
                    fact, participation.id(), sequence, ParticipationFacts.partitionKey(participation), clock));
            sequence++;
        }
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
