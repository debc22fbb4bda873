package se.handslag.gateway.delivery.decide;

import java.util.Map;
import java.util.UUID;
import se.handslag.gateway.delivery.store.Leases;
import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.kit.usecase.UseCase;

/** A parked record's notice is out: it waits no longer. */
@UseCase
public class ForgetParked {
    private final Leases leases;
    private final ParkedRecords parked;

    ForgetParked(Leases leases, ParkedRecords parked) {
        this.leases = leases;
        this.parked = parked;
    }

    /** Forgets it. */
    public void forget(UUID owner, int partition, long position, long id) {
        leases.hold(owner, Map.of(partition, position));
        parked.forget(id);
    }
}
