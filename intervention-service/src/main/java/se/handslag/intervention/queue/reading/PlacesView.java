package se.handslag.intervention.queue.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.queue.PlaceCount;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * The places of an intervention and its queue, as numbers.
 *
 * @param places absent if there is no limit
 * @param free absent if there is no limit
 * @param running persons who take part; the anonymous have no end and take no place
 * @param offered without an answer
 * @param overdue of those offered: not answered by the date
 * @param accepted not started
 * @param waiting without an offer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacesView(
        UUID interventionId,
        Integer places,
        Long free,
        long running,
        long offered,
        long overdue,
        long accepted,
        long waiting,
        @JsonProperty("_links") Map<String, Link> links) {

    static PlacesView of(UUID interventionId, PlaceCount count, URI self) {
        return new PlacesView(
                interventionId,
                count.places().orElse(null),
                count.free().map(left -> Math.max(left, 0)).orElse(null),
                count.running(),
                count.offered(),
                count.overdue(),
                count.accepted(),
                count.waiting(),
                Links.self(self));
    }
}
