package se.handslag.participant.registration.number;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/** Every number of a participant, in the order in which they became known; none of the anonymous (R4.1). */
public record NumberHistoryView(
        List<NumberView> items, @JsonProperty("_links") Map<String, Link> links) {}
