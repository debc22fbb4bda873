/** What an operator sees of deliveries that wait, and the retry at hand. */
package se.handslag.gateway.delivery.parked;
