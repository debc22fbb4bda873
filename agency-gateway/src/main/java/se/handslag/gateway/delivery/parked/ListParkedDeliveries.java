package se.handslag.gateway.delivery.parked;

import java.util.List;
import se.handslag.gateway.delivery.store.Parked;
import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The records that wait for delivery, of all instances, the oldest first. */
@UseCase
class ListParkedDeliveries {
    private final ParkedRecords parked;

    ListParkedDeliveries(ParkedRecords parked) {
        this.parked = parked;
    }

    /** A page, with one row more if there is a next one. */
    public List<Parked> list(PageRequest page) {
        long after = page.cursor().map(cursor -> cursor.number(0)).orElse(0L);
        return parked.page(after, page.offset(), page.fetch());
    }
}
