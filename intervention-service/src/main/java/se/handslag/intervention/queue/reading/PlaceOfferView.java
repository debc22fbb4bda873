package se.handslag.intervention.queue.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import se.handslag.intervention.queue.PlaceAnswer;
import se.handslag.intervention.queue.PlaceOffer;

/**
 * A place that was offered.
 *
 * @param inTurn false if somebody who waited longer was passed over
 * @param turnException why: a code of turn-exception; absent if it was in turn
 * @param offeredAt UTC
 * @param answer absent until it is answered, and if the wait ended before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceOfferView(
        LocalDate answerBy,
        boolean inTurn,
        String turnException,
        Instant offeredAt,
        PlaceAnswer answer,
        Instant answeredAt) {

    static PlaceOfferView of(PlaceOffer offer) {
        return new PlaceOfferView(
                offer.answerBy(),
                offer.inTurn(),
                offer.turnException().orElse(null),
                offer.recording().recordedAt(),
                offer.answer().orElse(null),
                offer.answeredAt().orElse(null));
    }
}
