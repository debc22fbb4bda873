package se.handslag.outcome.fact;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.kit.event.ReceivedEvent;

/** A participant turned out to be another, who goes on (R4.1). */
record MergeFact(UUID participantId, long sequence, Instant recordedAt, UUID mergedInto) implements Fact {

    static MergeFact of(ReceivedEvent event) {
        ParticipantMerged data = event.as(ParticipantMerged.class);
        return new MergeFact(data.participantId(), event.sequence(), data.mergedAt(), data.mergedInto());
    }

    @Override
    public String table() {
        return "merge_fact";
    }

    @Override
    public Optional<UUID> mergedParticipant() {
        return Optional.of(participantId);
    }
}
