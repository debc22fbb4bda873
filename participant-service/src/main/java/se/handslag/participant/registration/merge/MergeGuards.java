package se.handslag.participant.registration.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.KnownNumber;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.participation.KnownParticipations;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;

/** What must hold for a merge: judged when it is proposed, and again when it is confirmed. */
@ApplicationScoped
class MergeGuards {
    private final Identities identities;
    private final HandOffs handOffs;
    private final KnownParticipations participations;

    MergeGuards(Identities identities, HandOffs handOffs, KnownParticipations participations) {
        this.identities = identities;
        this.handOffs = handOffs;
        this.participations = participations;
    }

    /** What keeps this participant from ending. */
    Optional<MergeRefusal> againstEnding(Participant absorbed) {
        if (absorbed.isAnonymous()) {
            return Optional.of(MergeRefusal.ANONYMOUS);
        }
        if (handOffs.openOf(absorbed.id()).isPresent()) {
            return Optional.of(MergeRefusal.HAND_OFF_OPEN);
        }
        boolean runs = participations.of(absorbed.id()).stream()
                .anyMatch(one -> one.endedOn().isEmpty());
        return runs ? Optional.of(MergeRefusal.PARTICIPATION_RUNS) : Optional.empty();
    }

    /** Whether this may be a number of the same person, as far as numbers tell. */
    boolean mayBe(Participant absorbed, PersonalNumber number) {
        return identities
                .presentNumberOf(absorbed.id())
                .filter(number::mayBeOfSamePersonAs)
                .isPresent();
    }

    boolean mayBeOne(Participant absorbed, Participant survivor) {
        return identities.numbersOf(survivor.id()).stream()
                .map(KnownNumber::number)
                .anyMatch(number -> mayBe(absorbed, number));
    }

    /** Whether the one that is to go on is somebody of whom it is known who they are. */
    boolean canGoOn(Participant survivor) {
        return survivor.status() != ParticipantStatus.MERGED && !survivor.isAnonymous();
    }
}
