package se.handslag.participant.registration.merge;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/** Every proposal to merge this participant into another, oldest first. */
public record MergeListView(
        List<MergeView> items, @JsonProperty("_links") Map<String, Link> links) {}
