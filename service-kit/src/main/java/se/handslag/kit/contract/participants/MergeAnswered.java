package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/**
 * What became of a proposal to merge (R4.1). A merge itself is told by {@link ParticipantMerged}, which follows.
 *
 * @param participantId the one that would end
 * @param survivorId the one that would go on: another than was proposed, if that one has itself gone on as another
 * @param answer {@code CONFIRMED}, {@code REFUSED}, or {@code WITHDRAWN} by the agency of the one that would end
 * @param reason of a refusal: a code of the list {@code merge-refusal-reasons}
 */
@EventType(value = "se.handslag.merge.answered.v1", topic = Topics.PARTICIPANTS)
public record MergeAnswered(
        UUID proposalId,
        UUID participantId,
        UUID survivorId,
        String answer,
        Optional<String> reason,
        String answeredBy,
        Instant answeredAt)
        implements EventData {}
