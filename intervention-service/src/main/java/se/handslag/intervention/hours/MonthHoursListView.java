package se.handslag.intervention.hours;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/** The months of a participation of which something was said, in their order. */
public record MonthHoursListView(
        List<MonthHoursView> items, @JsonProperty("_links") Map<String, Link> links) {}
