package se.handslag.gateway.delivery.parked;

import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.kit.usecase.UseCase;

/** Has a parked record tried at once by whichever instance delivers its partition. */
@UseCase
class RetryParkedDelivery {
    private final ParkedRecords parked;

    RetryParkedDelivery(ParkedRecords parked) {
        this.parked = parked;
    }

    /** False if it waits no longer. */
    public boolean retry(long id) {
        return parked.makeDue(id);
    }
}
