package se.handslag.intervention.ability;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * What a person can, as one agency saw it on one day.
 *
 * @param assessedBy code of the agency
 * @param levels by code of ability-area: from 1 (needs much support) to 5 (needs none)
 * @param revision 1 if it was never corrected
 * @param recordedAt UTC
 */
public record AbilityView(
        UUID id,
        UUID participationId,
        LocalDate assessedOn,
        String assessedBy,
        Map<String, Integer> levels,
        int revision,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static AbilityView of(AbilityAssessment assessment, URI self) {
        return new AbilityView(
                assessment.id(),
                assessment.participationId(),
                assessment.abilities().assessedOn(),
                assessment.abilities().assessedBy(),
                assessment.abilities().levels(),
                assessment.revision(),
                assessment.recordedAt(),
                Links.self(self, Link.post("corrections", self + "/corrections")));
    }
}
