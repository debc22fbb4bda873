package se.handslag.kit.contract.participants;

import java.time.Instant;
import java.util.UUID;
import se.handslag.kit.event.EventData;
import se.handslag.kit.event.EventType;
import se.handslag.kit.event.Topics;

/** A closed participant has a new need: this agency is responsible from this instant (R2.13). */
@EventType(value = "se.handslag.participant.reopened.v1", topic = Topics.PARTICIPANTS)
public record ParticipantReopened(UUID participantId, String responsibleAgency, Instant reopenedAt)
        implements EventData {}
