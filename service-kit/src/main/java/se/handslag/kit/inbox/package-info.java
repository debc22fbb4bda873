/**
 * From Kafka to a transaction: each event takes effect once, in order per key, or is parked, and none is lost.
 *
 * <p>A service names the topic of a channel and hands the batches over; the rest of the channel's settings are the kit's:
 * <pre>{@code
 * mp.messaging.incoming.participants.topic=handslag.participants.v1
 *
 * @Incoming("participants")
 * @Blocking
 * void on(ConsumerRecords<String, byte[]> batch) {
 *     inbox.consume(batch);
 * }
 * }</pre>
 * What it does with them is told by {@link se.handslag.kit.inbox.EventHandler} beans.
 */
package se.handslag.kit.inbox;
