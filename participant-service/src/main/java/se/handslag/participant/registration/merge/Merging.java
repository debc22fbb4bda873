package se.handslag.participant.registration.merge;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import se.handslag.kit.contract.participants.ParticipantIdentityChanged;
import se.handslag.kit.contract.participants.ParticipantMerged;
import se.handslag.participant.fact.Facts;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.MergeEffect;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** Makes one of two participants, when both agencies have said that they are one person (R4.1). */
@ApplicationScoped
class Merging {
    private static final String MERGED_OTHERWISE = "MERGED_OTHERWISE";

    private final Participants participants;
    private final Identities identities;
    private final MergeProposals proposals;
    private final List<MergeEffect> effects;
    private final ProposalFacts answers;
    private final Facts facts;

    Merging(
            Participants participants,
            Identities identities,
            MergeProposals proposals,
            @All List<MergeEffect> effects,
            ProposalFacts answers,
            Facts facts) {
        this.participants = participants;
        this.identities = identities;
        this.proposals = proposals;
        this.effects = effects;
        this.answers = answers;
        this.facts = facts;
    }

    /** Confirms and merges; both participants are locked, and the guards have been judged. */
    void merge(MergeProposal proposal, Participant absorbed, Participant survivor, Instant at) {
        String agency = survivor.responsibleAgency().orElseThrow();
        answers.answered(proposal, proposal.confirm(agency, at));
        proposals.openTo(absorbed.id()).forEach(open -> passOn(open, survivor, agency, at));
        // While the one that ends still has an agency: what it leaves is told on that agency's behalf.
        effects.forEach(effect -> effect.carryOver(absorbed.id(), survivor.id(), at));
        ParticipantMerged merged = absorbed.mergeInto(survivor.id(), at);
        participants.flush();
        facts.publish(absorbed.id(), absorbed.id(), absorbed.version(), merged.mergedAt(), merged);
        if (identities.merge(absorbed.id(), survivor.id(), at)) {
            PersonalNumber present = identities.presentNumberOf(survivor.id()).orElseThrow();
            ParticipantIdentityChanged changed = survivor.renumber(present, at);
            participants.flush();
            facts.publish(survivor.id(), survivor.id(), survivor.version(), at, changed);
        }
    }

    private void passOn(MergeProposal open, Participant survivor, String agency, Instant at) {
        if (open.absorbedId().equals(survivor.id())) {
            answers.answered(open, open.refuse(agency, MERGED_OTHERWISE, at));
        } else {
            open.passTo(survivor.id());
        }
    }
}
