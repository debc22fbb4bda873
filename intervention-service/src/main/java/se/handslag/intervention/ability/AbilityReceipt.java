package se.handslag.intervention.ability;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/** What a command answers: which assessment, and nothing about the person, because answers are kept for repeated requests. */
public record AbilityReceipt(
        UUID id,
        UUID participationId,
        int revision,
        @JsonProperty("_links") Map<String, Link> links) {

    static AbilityReceipt of(AbilityAssessment assessment, URI self) {
        return new AbilityReceipt(
                assessment.id(),
                assessment.participationId(),
                assessment.revision(),
                Links.self(self, Link.post("corrections", self + "/corrections")));
    }
}
