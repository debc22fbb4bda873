package se.handslag.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import se.handslag.gateway.delivery.store.ParkedRecords;

/** Makes sessions. */
@ApplicationScoped
class DeliverySessions {
    private final DeliveryClients clients;
    private final UseCases useCases;
    private final ParkedRecords parked;
    private final AgencyTopics topics;
    private final NoticeRecords records;
    private final DeliveryMetrics metrics;

    DeliverySessions(
            DeliveryClients clients,
            UseCases useCases,
            ParkedRecords parked,
            AgencyTopics topics,
            NoticeRecords records,
            DeliveryMetrics metrics) {
        this.clients = clients;
        this.useCases = useCases;
        this.parked = parked;
        this.topics = topics;
        this.records = records;
        this.metrics = metrics;
    }

    /** A session of this instance, not yet open. */
    DeliverySession of(String instance) {
        return of(clients.consumer(), clients.producer(instance));
    }

    /** The same on clients of the caller's own, which the session closes. */
    DeliverySession of(Consumer<String, byte[]> consumer, Producer<String, byte[]> producer) {
        topics.forget();
        return new DeliverySession(consumer, producer, new OwnersWork(useCases, parked, topics), records, metrics);
    }
}
