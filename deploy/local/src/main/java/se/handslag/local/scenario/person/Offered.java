package se.handslag.local.scenario.person;

import se.handslag.local.scenario.file.Offer;

/** A synthetic person at another agency's door. */
public record Offered(int index, Person.Identity identity, Offer offer) {}
