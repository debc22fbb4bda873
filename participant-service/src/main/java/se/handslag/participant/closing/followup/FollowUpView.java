package se.handslag.participant.closing.followup;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;

/**
 * A follow-up as the agency that owes it sees it.
 *
 * @param participantId absent in lists, and once another agency answers for the person
 * @param participantReference the participant as the agency's own topic calls them
 * @param afterMonths 6 or 12, from the closing
 * @param answer absent while it is owed
 * @param inWorkOrStudy as told on the day of the answer; absent in lists, and if it was not told
 */
public record FollowUpView(
        UUID id,
        Optional<UUID> participantId,
        String participantReference,
        int afterMonths,
        LocalDate dueOn,
        Optional<FollowUpAnswer> answer,
        Optional<LocalDate> answeredOn,
        Optional<Boolean> inWorkOrStudy,
        @JsonProperty("_links") Map<String, Link> links) {}
