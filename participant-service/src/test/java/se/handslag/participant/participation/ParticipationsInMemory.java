package se.handslag.participant.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.handslag.kit.contract.participations.ParticipationEnded;
import se.handslag.kit.contract.participations.ParticipationStarted;
import se.handslag.kit.id.Ids;

/** The view of participations without a database. */
public final class ParticipationsInMemory extends KnownParticipations {
    private final List<KnownParticipation> all = new ArrayList<>();

    /** A participation of the participant starts on this day. */
    public void start(UUID participant, LocalDate day) {
        var fact = new ParticipationStarted(
                Ids.next(),
                Ids.next(),
                "kalmar-lan",
                Optional.of(participant),
                false,
                Optional.empty(),
                Optional.empty(),
                day,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                List.of());
        all.add(new KnownParticipation(fact, participant));
    }

    /** The participant's first running one ends, and this is said to come next. */
    public void endFirst(UUID participant, LocalDate day, String next) {
        of(participant).stream()
                .filter(it -> it.endedOn().isEmpty() && !it.startedOn().isAfter(day))
                .findFirst()
                .ifPresent(it -> it.ended(new ParticipationEnded(
                        it.id(),
                        Ids.next(),
                        day,
                        "OTHER",
                        Optional.of(next),
                        Optional.empty(),
                        Instant.EPOCH,
                        false,
                        List.of())));
    }

    @Override
    public boolean isAnyRunning(Set<UUID> participantIds) {
        return participantIds.stream().flatMap(id -> of(id).stream()).anyMatch(it -> it.endedOn()
                .isEmpty());
    }

    /** Whether one of the participant's starts after this day. */
    public boolean isAhead(UUID participant, LocalDate today) {
        return of(participant).stream().anyMatch(it -> it.startedOn().isAfter(today));
    }

    @Override
    public List<KnownParticipation> of(UUID participantId) {
        return all.stream()
                .filter(it -> it.participantId().equals(participantId))
                .toList();
    }
}
