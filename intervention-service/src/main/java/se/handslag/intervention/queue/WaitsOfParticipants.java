package se.handslag.intervention.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import se.handslag.intervention.participant.KnownParticipants;
import se.handslag.intervention.participation.Participations;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.contract.participants.ConsentWithdrawn;
import se.handslag.kit.contract.participants.ParticipantClosed;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.contract.participants.ParticipantProtected;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.ReceivedEvent;
import se.handslag.kit.event.Topics;
import se.handslag.kit.inbox.EventHandler;
import se.handslag.kit.time.Stockholm;

/**
 * What happens to participants elsewhere ends their waits here: closing, protected identity, and a withdrawn consent to be
 * followed in the very intervention. A merged person goes on waiting, once: at the place that is held, else the first.
 */
@ApplicationScoped
class WaitsOfParticipants implements EventHandler {
    private static final String CLOSED = Contracts.typeOf(ParticipantClosed.class);
    private static final String PROTECTED = Contracts.typeOf(ParticipantProtected.class);
    private static final String MERGED = Contracts.typeOf(ParticipantMerged.class);
    private static final String WITHDRAWN = Contracts.typeOf(ConsentWithdrawn.class);
    private static final String RECORDED_BY = "participant-service";

    private final KnownParticipants participants;
    private final Participations participations;
    private final QueueEntries entries;
    private final QueueLedger ledger;
    private final Clock clock;

    WaitsOfParticipants(
            KnownParticipants participants,
            Participations participations,
            QueueEntries entries,
            QueueLedger ledger,
            Clock clock) {
        this.participants = participants;
        this.participations = participations;
        this.entries = entries;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String topic() {
        return Topics.PARTICIPANTS;
    }

    @Override
    public Set<String> handles() {
        return Set.of(CLOSED, PROTECTED, MERGED, WITHDRAWN);
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (CLOSED.equals(event.type())) {
            ParticipantClosed fact = event.as(ParticipantClosed.class);
            end(fact.participantId(), ExitReasons.CASE_CLOSED, fact.closedAt(), _ -> true);
        } else if (PROTECTED.equals(event.type())) {
            ParticipantProtected fact = event.as(ParticipantProtected.class);
            // Not why: that somebody is protected is itself a secret (R4.3).
            end(fact.participantId(), ExitReasons.OTHER, fact.protectedAt(), _ -> true);
        } else if (WITHDRAWN.equals(event.type())) {
            ConsentWithdrawn fact = event.as(ConsentWithdrawn.class);
            fact.participationId()
                    .flatMap(participations::findByIdOptional)
                    .ifPresent(of -> end(
                            fact.participantId(),
                            ExitReasons.CONSENT_WITHDRAWN,
                            fact.withdrawnAt(),
                            entry -> entry.interventionId().equals(of.interventionId())));
        } else {
            waitOnce(event.as(ParticipantMerged.class));
        }
    }

    private void end(UUID participantId, String reason, Instant at, Predicate<QueueEntry> which) {
        // Held: who joins a queue at this moment holds the participant too, so that no wait slips past.
        participants.hold(participantId);
        entries.holdLiveOf(participants.samePerson(participantId)).stream()
                .filter(which)
                .forEach(entry -> ledger.keep(entry.end(reason, Stockholm.dayOf(at), now())));
    }

    private void waitOnce(ParticipantMerged fact) {
        participants.hold(fact.mergedInto());
        Set<UUID> person = new HashSet<>(participants.samePerson(fact.mergedInto()));
        person.addAll(participants.samePerson(fact.participantId()));
        Map<UUID, QueueEntry> stays = new HashMap<>();
        List<QueueEntry> waits = entries.holdLiveOf(person);
        waits.forEach(entry -> stays.merge(entry.interventionId(), entry, WaitsOfParticipants::better));
        waits.stream()
                .filter(entry -> !stays.containsValue(entry))
                .forEach(entry ->
                        ledger.keep(entry.end(ExitReasons.SAME_PERSON, Stockholm.dayOf(fact.mergedAt()), now())));
    }

    /** The first comes first in the list of waits. */
    private static QueueEntry better(QueueEntry first, QueueEntry later) {
        return later.state().compareTo(first.state()) > 0 ? later : first;
    }

    private Recording now() {
        return new Recording(clock.instant(), RECORDED_BY);
    }
}
