package se.handslag.intervention.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A participation in a list.
 *
 * @param participantId null if anonymous
 * @param startedOn null if anonymous
 * @param endedOn null while it runs
 */
public record ParticipationRow(
        UUID id,
        UUID interventionId,
        UUID participantId,
        ParticipationState state,
        LocalDate startedOn,
        LocalDate endedOn,
        Instant recordedAt) {
    /** The list's query; its plan is tested. */
    static final String PAGE = """
            select id, interventionId, participantId, state, startedOn, endedOn, recording.recordedAt
            from Participation where interventionId = :intervention and id > :after order by id
            """;
}
