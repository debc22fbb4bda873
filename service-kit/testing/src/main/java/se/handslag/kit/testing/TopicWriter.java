package se.handslag.kit.testing;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import se.handslag.kit.event.CloudEvents;
import se.handslag.kit.event.Contract;
import se.handslag.kit.event.Contracts;
import se.handslag.kit.event.EventJson;
import se.handslag.kit.event.OutgoingEvent;

/** Plays the other services in a test: puts their events on the topics, well-formed or not. */
public final class TopicWriter implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;

    /** Writes to the broker of the application under test. */
    public TopicWriter() {
        this(ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    public TopicWriter(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** Writes an event as its owner would, and waits until the broker has it. */
    public void write(OutgoingEvent event) {
        write(record(event));
    }

    /** Writes any record and waits until the broker has it. */
    public void write(ProducerRecord<String, byte[]> record) {
        try {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record of an event: CloudEvents headers, JSON value. */
    public static ProducerRecord<String, byte[]> record(OutgoingEvent event) {
        Contract contract = Contracts.of(event.data().getClass());
        return new ProducerRecord<>(
                contract.topic(),
                null,
                event.partitionKey(),
                EventJson.write(event.data()).getBytes(StandardCharsets.UTF_8),
                CloudEvents.toKafka(CloudEvents.headers(event, contract, "urn:handslag:test", Optional.empty())));
    }

    @Override
    public void close() {
        producer.close();
    }
}
