package se.handslag.gateway.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import se.handslag.gateway.delivery.decide.Content;
import se.handslag.gateway.delivery.decide.DecideParked;
import se.handslag.gateway.delivery.decide.Decided;
import se.handslag.gateway.delivery.decide.Notice;
import se.handslag.gateway.delivery.decide.ReadRecord;
import se.handslag.gateway.delivery.decide.RecordReader;
import se.handslag.gateway.delivery.decide.SettlePartitions.Progress;
import se.handslag.gateway.delivery.store.LostPartitions;
import se.handslag.gateway.delivery.store.ParkedRecords;
import se.handslag.gateway.delivery.store.SourceRecord;
import se.handslag.gateway.delivery.store.StoreException;

/** The database side of one session, under an owner id of its own: a session that is gone can write no more. */
final class OwnersWork implements Work {
    private static final Logger LOG = Logger.getLogger(OwnersWork.class);

    private final UUID owner = UUID.randomUUID();
    private final UseCases useCases;
    private final ParkedRecords parked;
    private final AgencyTopics topics;

    OwnersWork(UseCases useCases, ParkedRecords parked, AgencyTopics topics) {
        this.useCases = useCases;
        this.parked = parked;
        this.topics = topics;
    }

    @Override
    public void claim(Collection<Integer> partitions) {
        useCases.claim().claim(owner, partitions);
    }

    @Override
    public void settle(Collection<Progress> progress) {
        useCases.settle().settle(owner, progress);
    }

    @Override
    public Decided decide(List<SourceRecord> batch, Map<Integer, Long> committed) {
        List<ReadRecord> read = batch.stream().map(RecordReader::read).toList();
        Set<String> withoutTopic = topics.missing(agencies(read));
        try {
            return useCases.decide().decide(owner, committed, read, withoutTopic);
        } catch (RuntimeException e) {
            rethrowUnlessARecordIsAtFault(e);
            LOG.warnf(
                    "a batch cannot be decided, so its records are, one by one: %s",
                    e.getClass().getName());
            return oneByOne(read, committed, withoutTopic);
        }
    }

    private Decided oneByOne(List<ReadRecord> batch, Map<Integer, Long> committed, Set<String> withoutTopic) {
        List<Notice> notices = new ArrayList<>();
        int withheld = 0;
        int parkedNow = 0;
        for (ReadRecord read : batch) {
            int partition = read.source().partition();
            Decided one = decideOrPark(read, Map.of(partition, committed.get(partition)), withoutTopic);
            notices.addAll(one.notices());
            withheld += one.withheld();
            parkedNow += one.parked();
        }
        return new Decided(notices, withheld, parkedNow);
    }

    private Decided decideOrPark(ReadRecord read, Map<Integer, Long> committed, Set<String> withoutTopic) {
        try {
            return useCases.decide().decide(owner, committed, List.of(read), withoutTopic);
        } catch (RuntimeException e) {
            rethrowUnlessARecordIsAtFault(e);
            SourceRecord source = read.source();
            // The kind of fault only: a message may quote the record.
            LOG.errorf(
                    "record %d of partition %d cannot be decided: %s",
                    source.offset(), source.partition(), e.getClass().getName());
            return useCases.park().park(owner, committed.get(source.partition()), source);
        }
    }

    /** The database's absence is nobody's fault: the whole is tried again. */
    private static void rethrowUnlessARecordIsAtFault(RuntimeException e) {
        if (e instanceof LostPartitions) {
            throw e;
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof StoreException store && store.isFaultOfTheData()) {
                return;
            }
        }
        if (!(e instanceof IllegalArgumentException || e instanceof NullPointerException)) {
            throw e;
        }
    }

    @Override
    public Optional<DecideParked.Outcome> decideParked(int partition, long committed) {
        try {
            return useCases.decideParked().decideNext(owner, partition, committed, topics::missing);
        } catch (RuntimeException e) {
            rethrowUnlessARecordIsAtFault(e);
            useCases.postpone().postponeNext(owner, partition, committed);
            return Optional.empty();
        }
    }

    @Override
    public void forgetParked(int partition, long committed, long id) {
        useCases.forget().forget(owner, partition, committed, id);
    }

    @Override
    public long parked() {
        return parked.count();
    }

    @Override
    public void topicsMayHaveChanged() {
        topics.forget();
    }

    private static Set<String> agencies(List<ReadRecord> batch) {
        Set<String> agencies = new HashSet<>();
        for (ReadRecord read : batch) {
            if (read.content() instanceof Content.Move move) {
                move.fact().parties().forEach(party -> agencies.add(party.agency()));
            }
        }
        return agencies;
    }
}
