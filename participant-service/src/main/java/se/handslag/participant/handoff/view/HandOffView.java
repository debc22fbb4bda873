package se.handslag.participant.handoff.view;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.participant.handoff.EndedBy;
import se.handslag.participant.handoff.clock.HandOffState;
import se.handslag.participant.handoff.clock.Party;

/**
 * A hand-off as one of its parties sees it.
 *
 * @param participantId in a single read only, which is recorded; absent if the party has no basis (any more)
 * @param participantReference the participant as the party's own topic calls them
 * @param stateSince when the last move was made
 * @param stateReason a code: why it waits, why the first contact was moved, why there is more time
 * @param needs codes of what the giver is asked for; absent unless it is
 * @param onClock who has to act; absent once it has ended
 * @param dueAt when that party's deadline passes, or passed; absent once it has ended
 * @param level 0 to 3: how far it has been lifted because nobody acted (R2.4)
 * @param caseworker the subject of the token of the receiver's caseworker who has it; to the receiver only
 * @param undoes the taken-over hand-off that this one gives back
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
        Optional<String> caseworker,
        UUID consentId,
        Optional<UUID> undoes,
        HandOffState state,
        Instant stateSince,
        Optional<String> stateReason,
        Optional<List<String>> needs,
        Optional<Party> onClock,
        Optional<Instant> dueAt,
        int level,
        Instant offeredAt,
        Optional<LocalDate> reviewOn,
        Optional<Instant> acceptedAt,
        Optional<LocalDate> firstContactPlannedOn,
        Optional<UUID> contactUnitId,
        Optional<LocalDate> firstContactOn,
        Optional<Instant> endedAt,
        Optional<EndedBy> endedBy,
        Optional<String> reason,
        Optional<String> suggestedAgency,
        @JsonProperty("_links") Map<String, Link> links) {}
