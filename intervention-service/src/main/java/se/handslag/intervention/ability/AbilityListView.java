package se.handslag.intervention.ability;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/** What was assessed in a participation, in the order it was first recorded. */
public record AbilityListView(
        List<AbilityView> items, @JsonProperty("_links") Map<String, Link> links) {}
