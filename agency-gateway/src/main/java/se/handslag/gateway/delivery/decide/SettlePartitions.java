package se.handslag.gateway.delivery.decide;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.handslag.gateway.delivery.store.Leases;
import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.kit.usecase.UseCase;

/** Brings the database in line with what Kafka says is done: after taking over, and after an abort. */
@UseCase
public class SettlePartitions {
    private final Leases leases;
    private final ParkedRecords parked;

    SettlePartitions(Leases leases, ParkedRecords parked) {
        this.leases = leases;
        this.parked = parked;
    }

    /**
     * Where delivery of a partition stands in Kafka.
     *
     * @param position the committed offset
     * @param unparked ids of parked records whose notices are out, as committed together with them
     */
    public record Progress(int partition, long position, Collection<Long> unparked) {
        public Progress {
            unparked = List.copyOf(unparked);
        }
    }

    /** Forgets what was parked of records that come again, and what was parked but is out. */
    public void settle(UUID owner, Collection<Progress> progress) {
        leases.settle(owner, progress.stream().collect(Collectors.toMap(Progress::partition, Progress::position)));
        for (Progress partition : progress) {
            parked.forgetFrom(partition.partition(), partition.position());
            partition.unparked().forEach(parked::forget);
        }
    }
}
