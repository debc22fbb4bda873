package se.handslag.gateway.delivery.decide;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.handslag.gateway.delivery.store.Leases;
import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.kit.usecase.UseCase;

/** The next parked record of a partition cannot even be decided: it is tried again later, so that others get on. */
@UseCase
public class PostponeParked {
    private final Leases leases;
    private final ParkedRecords parked;
    private final Clock clock;

    PostponeParked(Leases leases, ParkedRecords parked, Clock clock) {
        this.leases = leases;
        this.parked = parked;
        this.clock = clock;
    }

    /** Postpones the record that {@link DecideParked} would take next. */
    public void postponeNext(UUID owner, int partition, long position) {
        leases.hold(owner, Map.of(partition, position));
        parked.next(partition)
                .ifPresent(next -> parked.postpone(next.id(), Parking.UNDECIDABLE, Parking.retryAt(next, clock)));
    }
}
