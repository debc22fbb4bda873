package se.handslag.gateway.delivery;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import se.handslag.kit.event.Topics;

/**
 * Which agencies have a topic that delivery may write to. Asked before anything is sent: one agency without a topic must
 * not stop the others.
 */
@ApplicationScoped
class AgencyTopics {
    private static final int PATIENCE_SECONDS = 10;

    private final DeliveryClients clients;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private Admin admin;

    AgencyTopics(DeliveryClients clients) {
        this.clients = clients;
    }

    /** Those of the agencies that have none. */
    Set<String> missing(Set<String> agencies) {
        Set<String> unsure = new HashSet<>(agencies);
        unsure.removeAll(known);
        if (unsure.isEmpty()) {
            return Set.of();
        }
        Map<String, KafkaFuture<TopicDescription>> answers = admin().describeTopics(
                        unsure.stream().map(Topics::ofAgency).toList())
                .topicNameValues();
        Set<String> missing = unsure.stream()
                .filter(agency -> !exists(answers.get(Topics.ofAgency(agency))))
                .collect(Collectors.toSet());
        unsure.removeAll(missing);
        known.addAll(unsure);
        return missing;
    }

    /** Sending failed: what was known may no longer be so. */
    void forget() {
        known.clear();
    }

    private static boolean exists(KafkaFuture<TopicDescription> answer) {
        try {
            answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof UnknownTopicOrPartitionException
                    || cause instanceof InvalidTopicException
                    || cause instanceof TopicAuthorizationException) {
                return false;
            }
            throw new KafkaException("the broker does not tell its topics", cause);
        } catch (TimeoutException e) {
            throw new KafkaException("the broker does not tell its topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("stopped", e);
        }
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = clients.admin();
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close();
        }
    }
}
