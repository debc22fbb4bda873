package se.handslag.participant.consent;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/** All consents of a participant, in the order of registration. */
public record ConsentListView(
        List<ConsentView> items, @JsonProperty("_links") Map<String, Link> links) {}
