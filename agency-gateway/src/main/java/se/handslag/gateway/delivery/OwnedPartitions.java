package se.handslag.gateway.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import se.handslag.gateway.delivery.decide.SettlePartitions.Progress;

/** The partitions this instance delivers, and where Kafka says that it stands in each. */
final class OwnedPartitions implements ConsumerRebalanceListener {
    private static final Logger LOG = Logger.getLogger(OwnedPartitions.class);

    private final Consumer<String, byte[]> consumer;
    private final Work work;
    private final Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();

    OwnedPartitions(Consumer<String, byte[]> consumer, Work work) {
        this.consumer = consumer;
        this.work = work;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (!partitions.isEmpty()) {
            work.claim(numbers(partitions));
            settle(partitions);
            LOG.infof("delivers partitions %s", numbers(committed.keySet()));
        }
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(committed::remove);
    }

    /** Goes back to what is committed, in Kafka and in the database. */
    void rewind() {
        settle(new ArrayList<>(committed.keySet()));
    }

    private void settle(Collection<TopicPartition> partitions) {
        // Waits while a transaction that touched these offsets, ours or the last owner's, is neither committed nor
        // aborted.
        Map<TopicPartition, OffsetAndMetadata> found = consumer.committed(new HashSet<>(partitions));
        Map<TopicPartition, Long> earliest = consumer.beginningOffsets(partitions);
        List<Progress> progress = new ArrayList<>();
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata last = found.get(partition);
            // None: never delivered, or somebody deleted the group's offsets to have it all again.
            OffsetAndMetadata from = last != null ? last : new OffsetAndMetadata(earliest.get(partition));
            committed.put(partition, from);
            consumer.seek(partition, from.offset());
            progress.add(new Progress(partition.partition(), from.offset(), Unparked.of(last)));
        }
        work.settle(progress);
    }

    private static List<Integer> numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).sorted().toList();
    }

    Set<TopicPartition> all() {
        return Set.copyOf(committed.keySet());
    }

    long committed(TopicPartition partition) {
        return committed.get(partition).offset();
    }

    /** By partition number. */
    Map<Integer, Long> committed(Collection<TopicPartition> partitions) {
        Map<Integer, Long> offsets = new TreeMap<>();
        partitions.forEach(partition -> offsets.put(partition.partition(), committed(partition)));
        return offsets;
    }

    /** The offsets to commit, each still saying which parked record went out last. */
    Map<TopicPartition, OffsetAndMetadata> withMetadata(Map<TopicPartition, OffsetAndMetadata> next) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        next.forEach((partition, offset) -> offsets.put(
                partition,
                new OffsetAndMetadata(
                        offset.offset(),
                        offset.leaderEpoch(),
                        committed.get(partition).metadata())));
        return offsets;
    }

    void advance(Map<TopicPartition, OffsetAndMetadata> done) {
        done.forEach((partition, offset) -> committed.merge(partition, offset, OwnedPartitions::newest));
    }

    private static OffsetAndMetadata newest(OffsetAndMetadata old, OffsetAndMetadata done) {
        String metadata = done.metadata().isEmpty() ? old.metadata() : done.metadata();
        return new OffsetAndMetadata(done.offset(), done.leaderEpoch(), metadata);
    }
}
