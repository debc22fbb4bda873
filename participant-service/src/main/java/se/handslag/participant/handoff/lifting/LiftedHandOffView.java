package se.handslag.participant.handoff.lifting;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Party;

/**
 * A lifted hand-off as the local group and the coordinator see it: who must act, since when, and nothing about the person.
 *
 * @param dueAt the deadline that passed
 * @param level 0 to 3
 */
public record LiftedHandOffView(
        UUID id,
        String givingAgency,
        String receivingAgency,
        HandOffState state,
        Instant stateSince,
        Optional<Party> onClock,
        Instant offeredAt,
        Instant dueAt,
        int level,
        Optional<String> municipality,
        @JsonProperty("_links") Map<String, Link> links) {}
