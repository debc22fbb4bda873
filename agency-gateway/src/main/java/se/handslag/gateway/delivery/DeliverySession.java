package se.handslag.gateway.delivery;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import se.handslag.gateway.delivery.decide.DecideParked;
import se.handslag.gateway.delivery.decide.Decided;
import se.handslag.gateway.delivery.decide.Notice;
import se.handslag.gateway.delivery.store.SourceRecord;
import se.handslag.kit.event.Topics;

/**
 * One consumer and one producer, from when they meet the broker until something breaks; then they are thrown away and a
 * new session goes on from what is committed. Used by one thread.
 */
final class DeliverySession implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(DeliverySession.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration CLOSE = Duration.ofSeconds(2);
    private static final int UNPARK_AT_ONCE = 100;

    private final Consumer<String, byte[]> consumer;
    private final Producer<String, byte[]> producer;
    private final Work work;
    private final NoticeRecords records;
    private final DeliveryMetrics metrics;
    private final OwnedPartitions owned;

    DeliverySession(
            Consumer<String, byte[]> consumer,
            Producer<String, byte[]> producer,
            Work work,
            NoticeRecords records,
            DeliveryMetrics metrics) {
        this.consumer = consumer;
        this.producer = producer;
        this.work = work;
        this.records = records;
        this.metrics = metrics;
        this.owned = new OwnedPartitions(consumer, work);
    }

    /** Ends what an earlier session of this instance left open, and joins the group. */
    void open() {
        producer.initTransactions();
        consumer.subscribe(List.of(Topics.PARTICIPANTS), owned);
    }

    /** Delivers what there is, or waits a moment for something. */
    void deliver() {
        ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
        if (!polled.isEmpty()) {
            List<SourceRecord> batch = SourceRecords.of(polled);
            Map<TopicPartition, OffsetAndMetadata> next = polled.nextOffsets();
            Decided decided = work.decide(batch, owned.committed(next.keySet()));
            if (commit(decided.notices(), owned.withMetadata(next))) {
                owned.advance(next);
                metrics.count(decided);
            }
        }
    }

    /** Tries parked records of the partitions held here, in the order of each key. */
    void deliverParked() {
        for (TopicPartition partition : owned.all()) {
            for (int i = 0; i < UNPARK_AT_ONCE && deliverNextParked(partition); i++) {
                LOG.debugf("looked at a parked record of partition %d", partition.partition());
            }
        }
        metrics.parked(work.parked());
        metrics.behind(owned.all().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum());
    }

    private boolean deliverNextParked(TopicPartition partition) {
        long position = owned.committed(partition);
        Optional<DecideParked.Outcome> outcome = work.decideParked(partition.partition(), position);
        if (outcome.isEmpty() || outcome.get().decided().isEmpty()) {
            return outcome.isPresent();
        }
        long id = outcome.get().id();
        Decided decided = outcome.get().decided().get();
        OffsetAndMetadata unparked = new OffsetAndMetadata(position, Unparked.metadata(id));
        if (!commit(decided.notices(), Map.of(partition, unparked))) {
            return false;
        }
        owned.advance(Map.of(partition, unparked));
        work.forgetParked(partition.partition(), position, id);
        metrics.count(decided);
        return true;
    }

    /** False if Kafka refused and all is as before; throws if this session is of no more use. */
    private boolean commit(Collection<Notice> notices, Map<TopicPartition, OffsetAndMetadata> offsets) {
        producer.beginTransaction();
        try {
            for (Notice notice : notices) {
                send(records.forAccessLog(notice));
                send(records.forAgency(notice));
            }
            producer.sendOffsetsToTransaction(new HashMap<>(offsets), consumer.groupMetadata());
            producer.commitTransaction();
            return true;
        } catch (RuntimeException e) {
            LOG.warnf("delivery aborted, tried again: %s", e.toString());
            metrics.countFailure();
            work.topicsMayHaveChanged();
            // Throws if another has fenced us, or if nobody can say whether the commit took: a new session finds out.
            producer.abortTransaction();
            owned.rewind();
            return false;
        }
    }

    // Whatever a send fails with, the commit fails with.
    @SuppressWarnings("FutureReturnValueIgnored")
    private void send(ProducerRecord<String, byte[]> record) {
        producer.send(record);
    }

    @Override
    public void close() {
        quietly(() -> producer.close(CLOSE));
        quietly(() -> consumer.close(CloseOptions.timeout(CLOSE)));
    }

    private static void quietly(Runnable close) {
        try {
            close.run();
        } catch (RuntimeException e) {
            LOG.debug("not closed in good order", e);
        }
    }
}
