package se.handslag.participant.number;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** Finds what decides about participations, before any number is read. */
@UseCase
public class FindFollowed {
    private final FollowedParticipations participations;

    FindFollowed(FollowedParticipations participations) {
        this.participations = participations;
    }

    /** Those that are known. */
    public List<FollowedParticipation> find(Collection<UUID> participationIds) {
        return participations.of(participationIds);
    }
}
