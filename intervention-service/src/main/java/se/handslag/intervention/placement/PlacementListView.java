package se.handslag.intervention.placement;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/** The placements of a participation, in the order they were registered. */
public record PlacementListView(
        List<PlacementView> items, @JsonProperty("_links") Map<String, Link> links) {}
