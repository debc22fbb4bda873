package se.handslag.intervention.queue.moving;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.queue.QueueEntry;
import se.handslag.intervention.queue.QueueEntryDetails;
import se.handslag.intervention.queue.QueueState;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * What a move answers: which wait, and where it is. Nothing about the person, because answers are kept for repeated
 * requests; reading whose wait it is is a read of its own, and recorded (R3.7).
 *
 * @param answerBy the last day to answer; absent unless a place is offered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueReceipt(
        UUID id,
        UUID interventionId,
        QueueState state,
        LocalDate answerBy,
        @JsonProperty("_links") Map<String, Link> links) {

    static QueueReceipt of(QueueEntry entry, URI self) {
        QueueEntryDetails details = entry.details();
        return new QueueReceipt(
                details.id(),
                details.interventionId(),
                details.state(),
                details.answerBy().orElse(null),
                Links.self(
                        self,
                        Link.post("place-answers", self + "/place-answers"),
                        Link.post("departures", self + "/departures")));
    }
}
