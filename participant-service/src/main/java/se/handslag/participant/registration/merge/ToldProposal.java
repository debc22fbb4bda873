package se.handslag.participant.registration.merge;

/**
 * A proposal and the agency that it is told to.
 *
 * @param toldTo answers for the participant that is to go on; null if nobody does
 */
record ToldProposal(MergeProposal proposal, String toldTo) {}
