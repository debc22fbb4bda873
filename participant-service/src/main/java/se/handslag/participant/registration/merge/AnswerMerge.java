package se.handslag.participant.registration.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import se.handslag.kit.rest.IfMatch;
import se.handslag.participant.registration.merge.AnswerResult.Refused;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** How a proposal is answered, or taken back: alone on both participants, by the agency whose word it is. */
@ApplicationScoped
class AnswerMerge {
    private final Participants participants;
    private final MergeProposals proposals;

    AnswerMerge(Participants participants, MergeProposals proposals) {
        this.participants = participants;
        this.proposals = proposals;
    }

    /**
     * By the agency of the participant that is to go on.
     *
     * @param then given the proposal, which is open, and the participant that is to go on
     */
    AnswerResult answer(
            UUID proposalId,
            String agency,
            IfMatch ifMatch,
            BiFunction<MergeProposal, Participant, AnswerResult> then) {
        return act(
                proposalId,
                proposal -> isOurs(participants.findById(proposal.survivorId()), agency),
                ifMatch,
                proposal -> then.apply(proposal, participants.findById(proposal.survivorId())));
    }

    /**
     * By the agency that proposed, or by the one that answers since for the participant that is to end.
     *
     * @param then given the proposal, which is open
     */
    AnswerResult withdraw(
            UUID absorbedId,
            UUID proposalId,
            String agency,
            IfMatch ifMatch,
            Function<MergeProposal, AnswerResult> then) {
        return act(
                proposalId,
                proposal -> proposal.absorbedId().equals(absorbedId)
                        && (isOurs(participants.findById(absorbedId), agency) || isLeftBehindBy(agency, proposal)),
                ifMatch,
                then);
    }

    private AnswerResult act(
            UUID proposalId,
            Predicate<MergeProposal> whose,
            IfMatch ifMatch,
            Function<MergeProposal, AnswerResult> then) {
        List<UUID> both = proposals.participantsOf(proposalId);
        participants.lockAll(both.stream());
        Optional<MergeProposal> found = proposals
                .findByIdOptional(proposalId)
                .filter(proposal -> both.contains(proposal.survivorId()))
                .filter(whose);
        if (found.isEmpty()) {
            return new Refused(MergeRefusal.NOT_FOUND);
        }
        MergeProposal proposal = found.get();
        ifMatch.check(proposal.version());
        if (!proposal.isOpen()) {
            return new Refused(MergeRefusal.ANSWERED);
        }
        AnswerResult result = then.apply(proposal);
        proposals.flush();
        return result;
    }

    private boolean isLeftBehindBy(String agency, MergeProposal proposal) {
        return proposal.proposedBy().equals(agency)
                && !participants.findById(proposal.absorbedId()).isAnsweredForBy(agency);
    }

    private boolean isOurs(Participant participant, String agency) {
        return participant.isAnsweredForBy(agency) && participants.mayBeActedOn(participant);
    }
}
