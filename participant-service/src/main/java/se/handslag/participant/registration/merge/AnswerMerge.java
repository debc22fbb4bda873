package se.handslag.participant.registration.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.registration.merge.AnswerResult.Refused;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** How every answer to a proposal is given: alone on both participants, by the agency of the one that is to go on. */
@ApplicationScoped
class AnswerMerge {
    private final Participants participants;
    private final MergeProposals proposals;

    AnswerMerge(Participants participants, MergeProposals proposals) {
        this.participants = participants;
        this.proposals = proposals;
    }

    /** @param then given the proposal, which is open, and the participant that is to go on */
    AnswerResult answer(
            UUID proposalId,
            String agency,
            IfMatch ifMatch,
            BiFunction<MergeProposal, Participant, AnswerResult> then) {
        List<UUID> both = proposals.participantsOf(proposalId);
        participants.lockAll(both.stream());
        Optional<MergeProposal> found = proposals
                .findByIdOptional(proposalId)
                .filter(proposal -> both.contains(proposal.survivorId()))
                .filter(proposal -> isOurs(participants.findById(proposal.survivorId()), agency));
        if (found.isEmpty()) {
            return new Refused(MergeRefusal.NOT_FOUND);
        }
        MergeProposal proposal = found.get();
        ifMatch.check(proposal.version());
        if (!proposal.isOpen()) {
            return new Refused(MergeRefusal.ANSWERED);
        }
        AnswerResult result = then.apply(proposal, participants.findById(proposal.survivorId()));
        proposals.flush();
        return result;
    }

    private boolean isOurs(Participant survivor, String agency) {
        return survivor.isAnsweredForBy(agency) && participants.mayBeActedOn(survivor);
    }
}
