package se.handslag.gateway.delivery.decide;

import se.handslag.gateway.delivery.store.SourceRecord;

/** A record and what it turned out to be. */
public record ReadRecord(SourceRecord source, Content content) {}
