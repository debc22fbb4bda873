/** What becomes of a record of the domain topic: pure decisions, and the use cases that write them down. */
package se.handslag.gateway.delivery.decide;
