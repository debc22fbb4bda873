package se.handslag.intervention.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.intervention.participation.InRegistrationRefusal;
import se.handslag.intervention.participation.Participation;
import se.handslag.intervention.participation.PlaceKeeper;
import se.handslag.intervention.recording.Recording;
import se.handslag.kit.time.Stockholm;

/** A participation starts from the person's own place, or from one that is free and nobody waits for; then the wait ends. */
@ApplicationScoped
class StartFromQueue implements PlaceKeeper {
    private final Places places;
    private final QueueEntries entries;
    private final QueueLedger ledger;
    private final Clock clock;

    StartFromQueue(Places places, QueueEntries entries, QueueLedger ledger, Clock clock) {
        this.places = places;
        this.entries = entries;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public Optional<InRegistrationRefusal> refusal(UUID interventionId, Set<UUID> person) {
        if (!places.limited(interventionId)) {
            return Optional.empty();
        }
        places.takeTurn(interventionId);
        List<QueueEntry> own = entries.liveOf(person, interventionId);
        if (own.stream().anyMatch(entry -> entry.state().holdsPlace())) {
            return Optional.empty();
        }
        if (!places.count(interventionId, Stockholm.today(clock)).orElseThrow().hasFree()) {
            return Optional.of(InRegistrationRefusal.NO_FREE_PLACE);
        }
        return entries.firstInTurn(interventionId)
                        .filter(first -> !own.contains(first))
                        .isPresent()
                ? Optional.of(InRegistrationRefusal.OTHERS_WAIT)
                : Optional.empty();
    }

    @Override
    public void started(Participation participation, Set<UUID> person) {
        LocalDate day = participation.person().orElseThrow().startedOn();
        Recording recordedNow = participation.recording();
        List<QueueEntry> own = entries.liveOf(person, participation.interventionId());
        for (int i = 0; i < own.size(); i++) {
            QueueEntry entry = entries.holdToChange(own.get(i).id()).orElseThrow();
            if (entry.state() != QueueState.ENDED) {
                ledger.keep(
                        i == 0
                                ? entry.started(participation.id(), day, recordedNow)
                                : entry.end(ExitReasons.SAME_PERSON, day, recordedNow));
            }
        }
    }
}
