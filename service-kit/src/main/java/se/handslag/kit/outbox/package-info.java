/**
 * From a transaction to Kafka: what commits is published, at least once and in order per key; what rolls back is not.
 *
 * <p>Only {@link se.handslag.kit.outbox.Outbox} is for services; the rest carries its rows.
 */
package se.handslag.kit.outbox;
