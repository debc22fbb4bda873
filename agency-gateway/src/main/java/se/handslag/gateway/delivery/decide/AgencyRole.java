package se.handslag.gateway.delivery.decide;

/** What an agency is in a hand-off. */
public enum AgencyRole {
    GIVER,
    RECEIVER;

    String agencyOf(HandOffFact fact) {
        return this == GIVER ? fact.givingAgency() : fact.receivingAgency();
    }
}
