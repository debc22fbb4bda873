package se.handslag.participant.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/** What a search found that the caller may see: one participant, or none. */
public record SearchView(
        List<ParticipantView> items, @JsonProperty("_links") Map<String, Link> links) {}
