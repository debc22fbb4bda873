/**
 * Delivery of hand-off and plan step events to the agencies' own topics, exactly once.
 *
 * <p>For each batch of the domain topic: decide and write down (one database transaction), then send the notices and
 * commit the offsets (one Kafka transaction). The database may run ahead of Kafka, never behind: what Kafka has not
 * committed is decided again, and deciding again changes nothing.
 */
package se.handslag.gateway.delivery;
