package se.handslag.intervention.queue.moving;

import java.util.List;
import se.handslag.intervention.codelist.Coded;
import se.handslag.intervention.queue.QueueEntry;
import se.handslag.intervention.queue.QueueRefusal;

/** What came of a move in a queue. */
public sealed interface QueueResult {
    /** It is done. */
    record Done(QueueEntry entry) implements QueueResult {}

    /** There is no such intervention for this caller. */
    record UnknownIntervention() implements QueueResult {}

    /** There is no such participant. */
    record UnknownParticipant() implements QueueResult {}

    /** There is no such wait for this caller. */
    record UnknownEntry() implements QueueResult {}

    /** The person waits for this intervention already. */
    record AlreadyWaiting() implements QueueResult {}

    /** The person is in the intervention. */
    record AlreadyRunning() implements QueueResult {}

    /** Codes that are in no list. */
    record Unlisted(List<Coded> codes) implements QueueResult {}

    /** The wait cannot move like this. */
    record Refused(QueueRefusal why) implements QueueResult {}
}
