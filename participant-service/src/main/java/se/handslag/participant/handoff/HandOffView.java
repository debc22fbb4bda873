package se.handslag.participant.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;

/**
 * A hand-off as one of its parties sees it.
 *
 * @param participantId absent if the party has no basis (any more) to see the participant
 * @param participantReference the participant as the party's own topic calls them
 * @param reason a code, of a decline or a recall
 */
public record HandOffView(
        UUID id,
        Optional<UUID> participantId,
        String participantReference,
        Party role,
        String givingAgency,
        String receivingAgency,
        Optional<UUID> receivingUnitId,
        UUID consentId,
        HandOffState state,
        Instant offeredAt,
        Optional<Instant> acceptedAt,
        Optional<LocalDate> firstContactPlannedOn,
        Optional<UUID> contactUnitId,
        Optional<LocalDate> firstContactOn,
        Optional<Instant> endedAt,
        Optional<String> reason,
        Optional<String> suggestedAgency,
        @JsonProperty("_links") Map<String, Link> links) {}
