package se.handslag.participant.responsibility;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/** Who was responsible when, oldest first, with no overlap, and no gap but closed times (R2.1). */
public record ResponsibilityHistoryView(
        List<ResponsibilityView> items,
        @JsonProperty("_links") Map<String, Link> links) {}
