package se.handslag.intervention.queue.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.intervention.queue.QueueEntryDetails;
import se.handslag.intervention.queue.QueueState;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A wait with its offers.
 *
 * @param registeredBy code of the agency
 * @param waitedDays days from joining until today, or until the wait ended
 * @param answerBy the last day to answer the offer that stands
 * @param overdue whether that day has passed
 * @param recordedAt when the system learned of the wait, UTC: it decides the turn
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueEntryView(
        UUID id,
        UUID interventionId,
        UUID participantId,
        String registeredBy,
        QueueState state,
        LocalDate joinedOn,
        LocalDate followUpConsentGivenOn,
        long waitedDays,
        LocalDate answerBy,
        boolean overdue,
        List<PlaceOfferView> offers,
        LocalDate leftOn,
        String exitReason,
        UUID participationId,
        Instant recordedAt,
        @JsonProperty("_links") Map<String, Link> links) {

    static QueueEntryView of(QueueEntryDetails wait, LocalDate today, URI self) {
        return new QueueEntryView(
                wait.id(),
                wait.interventionId(),
                wait.participantId(),
                wait.registeredBy(),
                wait.state(),
                wait.joinedOn(),
                wait.consentGivenOn(),
                ChronoUnit.DAYS.between(wait.joinedOn(), wait.leftOn().orElse(today)),
                wait.answerBy().orElse(null),
                wait.answerBy().filter(today::isAfter).isPresent(),
                wait.offers().stream().map(PlaceOfferView::of).toList(),
                wait.leftOn().orElse(null),
                wait.exitReason().orElse(null),
                wait.participationId().orElse(null),
                wait.recordedAt(),
                Links.self(
                        self,
                        Link.post("place-answers", self + "/place-answers"),
                        Link.post("departures", self + "/departures")));
    }
}
