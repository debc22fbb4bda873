package se.handslag.participant.participation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import se.handslag.participant.identity.MergeEffect;

/** What a person has taken part in is told of the participant that goes on. */
@ApplicationScoped
class ParticipationsAtMerge implements MergeEffect {
    private final KnownParticipations participations;

    ParticipationsAtMerge(KnownParticipations participations) {
        this.participations = participations;
    }

    @Override
    public void carryOver(UUID absorbed, UUID survivor, Instant at) {
        participations.update("participantId = ?1 where participantId = ?2", survivor, absorbed);
    }
}
