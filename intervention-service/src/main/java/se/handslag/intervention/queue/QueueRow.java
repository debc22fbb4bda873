package se.handslag.intervention.queue;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A wait in a list.
 *
 * @param answerBy null unless a place is offered
 * @param leftOn null while it goes on
 */
public record QueueRow(
        UUID id,
        UUID interventionId,
        UUID participantId,
        QueueState state,
        LocalDate joinedOn,
        LocalDate answerBy,
        LocalDate leftOn) {
    private static final String SELECT = """
            select id, interventionId, participantId, state, joinedOn, answerBy, leftOn
            from QueueEntry where interventionId = :intervention and id > :after
            """;
    private static final String STATE = "se.handslag.intervention.queue.QueueState.";
    private static final String ORDER = " order by id";

    /** The list's queries, one for each kind, so that each has its index; their plans are tested. */
    static String page(QueueList list) {
        return SELECT
                + switch (list) {
                    case LIVE -> " and state <> " + STATE + "ENDED";
                    case OVERDUE -> " and state = " + STATE + "OFFERED and answerBy < :today";
                    case ALL -> "";
                }
                + ORDER;
    }
}
