/**
 * Events as they travel: CloudEvents 1.0 in Kafka binary mode, and the registry of the published contracts.
 */
package se.handslag.kit.event;
