package se.handslag.participant.registration.merge;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.handoff.HandOffs;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.registration.merge.MergeResult.Merged;
import se.handslag.participant.registration.merge.MergeResult.Refused;
import se.handslag.participant.registration.merge.MergeResult.Why;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;
import se.handslag.participant.responsibility.Participants;

/**
 * Two participants turn out to be one person (R4.1): the responsible agency of one lets go of it, since an agency holds
 * the other already. Nobody falls between the chairs: the other goes on without a gap.
 */
@UseCase
public class MergeParticipant {
    private final Participants participants;
    private final Identities identities;
    private final HandOffs handOffs;
    private final Facts facts;
    private final Clock clock;

    MergeParticipant(Participants participants, Identities identities, HandOffs handOffs, Facts facts, Clock clock) {
        this.participants = participants;
        this.identities = identities;
        this.handOffs = handOffs;
        this.facts = facts;
        this.clock = clock;
    }

    /** Merges this participant, on behalf of this agency, into the one with the number. */
    public MergeResult merge(UUID absorbedId, String agency, PersonalNumber number, IfMatch ifMatch) {
        Optional<UUID> holder = identities.participantWith(number);
        // Both are locked, always in the same order, so that two merges towards each other do not wait for each other.
        Stream.concat(Stream.of(absorbedId), holder.stream())
                .distinct()
                .sorted()
                .forEach(participants::lock);
        Optional<Participant> found =
                participants.findByIdOptional(absorbedId).filter(it -> it.isAnsweredForBy(agency));
        if (found.isEmpty()) {
            return new Refused(Why.NOT_FOUND);
        }
        Participant absorbed = found.get();
        ifMatch.check(absorbed.version());
        if (!identities.participantWith(number).equals(holder)) {
            return new Refused(Why.CHANGED_MEANWHILE);
        }
        return refusal(absorbed, holder)
                .<MergeResult>map(Refused::new)
                .orElseGet(() -> make(absorbed, holder.orElseThrow()));
    }

    private Optional<Why> refusal(Participant absorbed, Optional<UUID> survivor) {
        if (absorbed.isAnonymous()) {
            return Optional.of(Why.ANONYMOUS);
        }
        if (survivor.isEmpty()) {
            return Optional.of(Why.NUMBER_UNKNOWN);
        }
        if (survivor.get().equals(absorbed.id())) {
            return Optional.of(Why.INTO_ITSELF);
        }
        if (handOffs.openOf(absorbed.id()).isPresent()) {
            return Optional.of(Why.HAND_OFF_OPEN);
        }
        boolean open = participants.findById(survivor.get()).status() == ParticipantStatus.OPEN;
        return open ? Optional.empty() : Optional.of(Why.SURVIVOR_NOT_OPEN);
    }

    private MergeResult make(Participant absorbed, UUID survivor) {
        Instant now = clock.instant();
        ParticipantMerged merged = absorbed.mergeInto(survivor, now);
        participants.flush();
        identities.merge(absorbed.id(), survivor, now);
        facts.publish(absorbed.id(), absorbed.id(), absorbed.version(), merged.mergedAt(), merged);
        return new Merged(absorbed);
    }
}
