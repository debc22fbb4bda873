package se.handslag.participant.watch;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import se.handslag.kit.rest.Link;

/**
 * The watches of a participant.
 *
 * @param items the open ones first, then the resolved, the latest first
 */
public record ParticipantWatchesView(
        List<WatchView> items, @JsonProperty("_links") Map<String, Link> links) {}
