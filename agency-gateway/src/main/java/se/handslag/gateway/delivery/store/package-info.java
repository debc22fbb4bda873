/** What delivery keeps in the gateway's database, in plain SQL: whole batches at a time, and no participant. */
package se.handslag.gateway.delivery.store;
