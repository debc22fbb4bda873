package se.handslag.intervention.queue;

import se.handslag.kit.event.EventData;

/** What a wait says to a move. */
public sealed interface QueueOutcome permits QueueOutcome.Moved, QueueRefusal {

    /** It has moved; the fact to publish. */
    record Moved(QueueEntry entry, EventData fact) implements QueueOutcome {}
}
