package se.handslag.gateway.delivery.decide;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.handslag.gateway.delivery.store.Lease;
import se.handslag.gateway.delivery.store.Leases;
import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.gateway.delivery.store.SourceRecord;
import se.handslag.kit.usecase.UseCase;

/** Parks a record that could not even be decided, so that it does not stop the others. */
@UseCase
public class ParkRecord {
    private final Leases leases;
    private final ParkedRecords parked;
    private final Clock clock;

    ParkRecord(Leases leases, ParkedRecords parked, Clock clock) {
        this.leases = leases;
        this.parked = parked;
        this.clock = clock;
    }

    /** Parks it as {@code cannot-be-decided}; {@code committed} is where delivery of its partition stands in Kafka. */
    public Decided park(UUID owner, long committed, SourceRecord source) {
        Lease lease = leases.hold(owner, Map.of(source.partition(), committed)).get(source.partition());
        parked.park(List.of(
                Parking.of(source, lease.replays(source.offset()), lease.run(), Parking.UNDECIDABLE, clock.instant())));
        return new Decided(List.of(), 0, 1);
    }
}
