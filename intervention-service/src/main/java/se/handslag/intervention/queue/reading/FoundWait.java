package se.handslag.intervention.queue.reading;

import java.util.UUID;
import se.handslag.intervention.access.Carriers;

/** What must be known of a wait to decide who may read it, and nothing more. */
public record FoundWait(Carriers carriers, UUID participantId) {}
