package se.handslag.intervention.queue.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.queue.QueueRow;
import se.handslag.intervention.queue.QueueState;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A wait in a list.
 *
 * @param waitedDays days from joining until today, or until the wait ended
 * @param answerBy the last day to answer the offer that stands
 * @param overdue whether that day has passed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueEntryItem(
        UUID id,
        UUID interventionId,
        UUID participantId,
        QueueState state,
        LocalDate joinedOn,
        long waitedDays,
        LocalDate answerBy,
        boolean overdue,
        LocalDate leftOn,
        @JsonProperty("_links") Map<String, Link> links) {

    static QueueEntryItem of(QueueRow row, LocalDate today, URI self) {
        return new QueueEntryItem(
                row.id(),
                row.interventionId(),
                row.participantId(),
                row.state(),
                row.joinedOn(),
                ChronoUnit.DAYS.between(row.joinedOn(), row.leftOn() == null ? today : row.leftOn()),
                row.answerBy(),
                row.answerBy() != null && row.answerBy().isBefore(today),
                row.leftOn(),
                Links.self(self));
    }
}
