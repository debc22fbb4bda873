package se.handslag.participant.watch;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A watch: what is missing, who must act, by when.
 *
 * @param participantReference the participant as the agency's own topic calls them
 * @param subjectId the hand-off, step, consent, participation or follow-up that it is about; absent if it is about the
 *     participant as a whole
 * @param reason a code: what opened it
 * @param openedAt when it began to be a gap
 * @param dueAt by when somebody must have acted
 * @param level 0 to 3: how far it has been lifted because nobody acted
 * @param resolvedBy the type of the event that tells of the act
 */
public record WatchView(
        UUID id,
        @Schema(examples = "pJb9UyvG1nOq0mVtSxEr7A") String participantReference,
        WatchKind kind,
        Optional<UUID> subjectId,
        @Schema(examples = "kommun-kalmar") String ownerAgency,
        WatchReason reason,
        Instant openedAt,
        Instant dueAt,
        @Schema(examples = "1") int level,
        Optional<Instant> resolvedAt,

        @Schema(examples = "se.handslag.plan.stepadded.v1") Optional<String> resolvedBy) {

    static WatchView of(Watch watch, String reference) {
        Gap gap = watch.gap();
        return new WatchView(
                watch.id(),
                reference,
                gap.kind(),
                Optional.of(gap.subject()).filter(id -> !id.equals(watch.participantId())),
                gap.owner(),
                gap.reason(),
                gap.since(),
                gap.ladder().dueAt(),
                watch.level(),
                watch.resolvedAt(),
                watch.resolvedBy());
    }
}
