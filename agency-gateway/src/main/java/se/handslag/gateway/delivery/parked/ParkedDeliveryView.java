package se.handslag.gateway.delivery.parked;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.handslag.gateway.delivery.store.Parked;

/**
 * A record that waits for delivery, in codes: nothing of what it says.
 *
 * @param partition of the participants' topic
 * @param reason why it waits
 * @param attempts 0 if it only waits behind another of its key
 * @param nextTryAt not before; counts only once it is the first of its key
 */
@Schema(name = "ParkedDeliveryView", description = "A record that waits for delivery to agencies.")
record ParkedDeliveryView(
        @Schema(examples = "17") long id,
        @Schema(examples = "3") int partition,
        @Schema(examples = "4711") long offset,
        @Schema(examples = "no-topic") String reason,
        @Schema(examples = "3") int attempts,
        Instant nextTryAt) {

    static ParkedDeliveryView of(Parked parked) {
        return new ParkedDeliveryView(
                parked.id(),
                parked.record().partition(),
                parked.record().offset(),
                parked.reason(),
                parked.attempts(),
                parked.retryAt());
    }
}
