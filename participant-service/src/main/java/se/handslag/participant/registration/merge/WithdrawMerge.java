package se.handslag.participant.registration.merge;

import java.time.Clock;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.registration.merge.AnswerResult.Answered;

/** The agency of the participant that was to end takes its proposal back: both stay as they are. */
@UseCase
public class WithdrawMerge {
    private final AnswerMerge answers;
    private final ProposalFacts facts;
    private final Clock clock;

    WithdrawMerge(AnswerMerge answers, ProposalFacts facts, Clock clock) {
        this.answers = answers;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Withdraws on behalf of the agency that proposed, or of the one that answers for the participant since.
     *
     * @param absorbedId the participant that was to end
     */
    public AnswerResult withdraw(UUID absorbedId, UUID proposalId, String agency, IfMatch ifMatch) {
        return answers.withdraw(absorbedId, proposalId, agency, ifMatch, proposal -> {
            facts.answered(proposal, proposal.withdraw(agency, clock.instant()));
            return new Answered(proposal);
        });
    }
}
