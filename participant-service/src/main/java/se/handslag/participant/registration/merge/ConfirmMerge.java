package se.handslag.participant.registration.merge;

import java.time.Clock;
import java.util.UUID;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.registration.merge.AnswerResult.Answered;
import se.handslag.participant.registration.merge.AnswerResult.Refused;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.Participants;

/** The agency of the participant that is to go on says so too: the two are one from then on (R4.1). */
@UseCase
public class ConfirmMerge {
    private final AnswerMerge answers;
    private final Participants participants;
    private final MergeGuards guards;
    private final Merging merging;
    private final Clock clock;

    ConfirmMerge(AnswerMerge answers, Participants participants, MergeGuards guards, Merging merging, Clock clock) {
        this.answers = answers;
        this.participants = participants;
        this.guards = guards;
        this.merging = merging;
        this.clock = clock;
    }

    /** Confirms on behalf of this agency. All is judged again: days may have passed. */
    public AnswerResult confirm(UUID proposalId, String agency, IfMatch ifMatch) {
        return answers.answer(proposalId, agency, ifMatch, (proposal, survivor) -> {
            Participant absorbed = participants.findById(proposal.absorbedId());
            if (!holds(proposal, absorbed, survivor)) {
                return new Refused(MergeRefusal.NO_LONGER_POSSIBLE);
            }
            merging.merge(proposal, absorbed, survivor, clock.instant());
            return new Answered(proposal);
        });
    }

    private boolean holds(MergeProposal proposal, Participant absorbed, Participant survivor) {
        return absorbed.isAnsweredForBy(proposal.proposedBy())
                && guards.againstEnding(absorbed).isEmpty()
                && guards.canGoOn(survivor)
                && guards.mayBeOne(absorbed, survivor);
    }
}
