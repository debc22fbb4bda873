package se.handslag.gateway.delivery;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.handslag.gateway.delivery.decide.DecideParked;
import se.handslag.gateway.delivery.decide.Decided;
import se.handslag.gateway.delivery.decide.SettlePartitions.Progress;
import se.handslag.gateway.delivery.store.SourceRecord;

/** The database side of a session. Each call is one transaction; offsets are those committed in Kafka. */
interface Work {
    void claim(Collection<Integer> partitions);

    void settle(Collection<Progress> progress);

    Decided decide(List<SourceRecord> batch, Map<Integer, Long> committed);

    Optional<DecideParked.Outcome> decideParked(int partition, long committed);

    void forgetParked(int partition, long committed, long id);

    /** How many records are parked, of all instances. */
    long parked();

    /** A send failed: ask the broker again which agencies have a topic. */
    void topicsMayHaveChanged();
}
