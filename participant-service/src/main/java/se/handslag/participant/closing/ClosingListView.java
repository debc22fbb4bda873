package se.handslag.participant.closing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/** The closings of a participant, oldest first. */
public record ClosingListView(
        List<PastClosingView> items, @JsonProperty("_links") Map<String, Link> links) {}
