package se.handslag.participant.registration.merge;

import jakarta.enterprise.context.ApplicationScoped;
import se.handslag.kit.contract.participants.MergeAnswered;
import se.handslag.kit.contract.participants.MergeProposed;
import se.handslag.participant.fact.Facts;

/** Publishes what becomes of proposals, on the key of the participant that would end. */
@ApplicationScoped
class ProposalFacts {
    private final Facts facts;

    ProposalFacts(Facts facts) {
        this.facts = facts;
    }

    /** Of one that has just been stored. */
    void proposed(MergeProposal made) {
        MergeProposed fact = made.proposed();
        facts.publish(made.absorbedId(), made.id(), made.version(), fact.proposedAt(), fact);
    }

    /** Of one whose answer is not written yet. */
    void answered(MergeProposal proposal, MergeAnswered fact) {
        facts.publish(proposal.absorbedId(), proposal.id(), proposal.version() + 1, fact.answeredAt(), fact);
    }
}
