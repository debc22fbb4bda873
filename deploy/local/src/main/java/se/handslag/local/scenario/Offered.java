package se.handslag.local.scenario;

/** A synthetic person at another agency's door. */
record Offered(int index, Person.Identity identity, Scenario.Offer offer) {}
