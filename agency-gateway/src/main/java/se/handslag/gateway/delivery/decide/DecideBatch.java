package se.handslag.gateway.delivery.decide;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.handslag.gateway.delivery.store.Lease;
import se.handslag.gateway.delivery.store.Leases;
import se.handslag.gateway.delivery.store.Parked;
import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.gateway.delivery.store.SourceRecord;
import se.handslag.gateway.delivery.store.StoredKey;
import se.handslag.kit.usecase.UseCase;

/**
 * Decides what the records of a batch mean for whom, and writes it down before anything leaves.
 *
 * <p>Deciding the same records again, because the Kafka transaction after it failed, changes nothing: Kafka's committed
 * offset alone says what is done.
 */
@UseCase
public class DecideBatch {
    private final Leases leases;
    private final ParkedRecords parked;
    private final DeciderFactory deciders;
    private final Clock clock;

    DecideBatch(Leases leases, ParkedRecords parked, DeciderFactory deciders, Clock clock) {
        this.leases = leases;
        this.parked = parked;
        this.deciders = deciders;
        this.clock = clock;
    }

    /**
     * Decides them, in order.
     *
     * @param owner of the partitions, as it claimed them
     * @param committed where delivery stands in Kafka, of each partition of the batch
     * @param agenciesWithoutTopic of the agencies that the batch names, those that cannot be told
     * @throws se.handslag.gateway.delivery.store.LostPartitions if another owns one of them now
     */
    public Decided decide(
            UUID owner, Map<Integer, Long> committed, List<ReadRecord> batch, Set<String> agenciesWithoutTopic) {
        Map<Integer, Lease> held = leases.hold(owner, committed);
        Map<String, Long> waiting = new HashMap<>(parked.firstOf(held.keySet(), keys(batch)));
        Decider decider = deciders.deciderFor(batch, agenciesWithoutTopic);
        List<Parked> parking = new ArrayList<>();
        for (ReadRecord read : batch) {
            SourceRecord source = read.source();
            Lease lease = held.get(source.partition());
            boolean replayed = lease.replays(source.offset());
            boolean behind = source.key() != null
                    && waiting.getOrDefault(StoredKey.of(source.key()), source.offset()) < source.offset();
            String reason =
                    switch (read.content()) {
                        case Content.Given given -> known(() -> decider.given(given.consent()));
                        // Counts at once, whatever waits: from now on nothing more may leave.
                        case Content.Withdrawn withdrawn -> known(() -> decider.withdrawn(withdrawn));
                        case Content.Ignored ignored -> "";
                        case Content.Broken broken -> broken.reason();
                        case Content.Move move when behind -> Parking.BEHIND;
                        case Content.Move move -> decider.move(source, move, replayed, lease.run());
                    };
            if (!reason.isEmpty()) {
                parking.add(Parking.of(source, replayed, lease.run(), reason, clock.instant()));
                if (source.key() != null) {
                    waiting.putIfAbsent(StoredKey.of(source.key()), source.offset());
                }
            }
        }
        deciders.write(decider);
        parked.park(parking);
        int withheld = decider.entries().size() - decider.notices().size();
        return new Decided(decider.notices(), withheld, parking.size());
    }

    private static String known(Runnable fact) {
        fact.run();
        return "";
    }

    private static Set<String> keys(List<ReadRecord> batch) {
        Set<String> keys = new HashSet<>();
        for (ReadRecord read : batch) {
            if (read.source().key() != null) {
                keys.add(StoredKey.of(read.source().key()));
            }
        }
        return keys;
    }
}
