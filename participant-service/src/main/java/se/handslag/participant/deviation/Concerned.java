package se.handslag.participant.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import se.handslag.participant.access.ParticipantCases;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.participation.KnownParticipation;
import se.handslag.participant.participation.KnownParticipations;
import se.handslag.participant.responsibility.SeenTimes;

/**
 * Who has a say about what went well or not: the two parties of a hand-off, for ever; of a participation the responsible
 * agency, and those that a consent in force lets know of it, unless it was in an earlier time that they do not see.
 */
@ApplicationScoped
class Concerned {
    private static final String PARTICIPATION = "PARTICIPATION";

    private final HandOffs handOffs;
    private final KnownParticipations participations;
    private final ParticipantCases cases;
    private final SeenTimes times;

    Concerned(HandOffs handOffs, KnownParticipations participations, ParticipantCases cases, SeenTimes times) {
        this.handOffs = handOffs;
        this.participations = participations;
        this.cases = cases;
        this.times = times;
    }

    /** Whom it is about, if this agency is a party. */
    Optional<UUID> participantOf(NewDeviation made, String agency) {
        return made.handOffId().flatMap(id -> ofHandOff(id, agency)).or(() -> made.participationId()
                .flatMap(id -> ofParticipation(id, agency)));
    }

    private Optional<UUID> ofHandOff(UUID id, String agency) {
        return handOffs.findByIdOptional(id)
                .filter(handOff -> handOff.partyOf(agency).isPresent())
                .map(handOff -> handOff.participantId());
    }

    private Optional<UUID> ofParticipation(UUID id, String agency) {
        return participations
                .findByIdOptional(id)
                .filter(participation -> cases.find(participation.participantId())
                        .filter(known -> known.mayKnow(agency, PARTICIPATION))
                        .isPresent())
                .filter(participation -> times.sight(participation.participantId(), agency, PARTICIPATION)
                        .includes(participation.startedOn()))
                .map(KnownParticipation::participantId);
    }
}
