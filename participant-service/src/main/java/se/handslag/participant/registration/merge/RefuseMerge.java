package se.handslag.participant.registration.merge;

import java.time.Clock;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.registration.merge.AnswerResult.Answered;

/** The agency of the participant that was to go on says that they are two: both stay as they are. */
@UseCase
public class RefuseMerge {
    private final AnswerMerge answers;
    private final ProposalFacts facts;
    private final Clock clock;

    RefuseMerge(AnswerMerge answers, ProposalFacts facts, Clock clock) {
        this.answers = answers;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Refuses on behalf of this agency.
     *
     * @param reason a code of the list {@code merge-refusal-reasons}
     */
    public AnswerResult refuse(UUID proposalId, String agency, String reason, IfMatch ifMatch) {
        return answers.answer(proposalId, agency, ifMatch, (proposal, _) -> {
            facts.answered(proposal, proposal.refuse(agency, reason, clock.instant()));
            return new Answered(proposal);
        });
    }
}
