package se.handslag.participant.registration.merge;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.rest.IfMatch;
import se.handslag.kit.usecase.UseCase;
import se.handslag.participant.identity.Identities;
import se.handslag.participant.identity.PersonalNumber;
import se.handslag.participant.registration.merge.ProposeResult.Proposed;
import se.handslag.participant.registration.merge.ProposeResult.Refused;
import se.handslag.participant.responsibility.Participant;
import se.handslag.participant.responsibility.ParticipantStatus;
import se.handslag.participant.responsibility.Participants;
import se.handslag.participant.responsibility.Reopener;

/**
 * The responsible agency says that its participant is another one too (R4.1). Nothing moves: an agency cannot put its
 * participant on another agency, which has to say the same first. If it answers for both, it has said so; and for one that
 * is closed, and nobody's, it answers from now on.
 */
@UseCase
public class ProposeMerge {
    private final Participants participants;
    private final Identities identities;
    private final MergeProposals proposals;
    private final MergeGuards guards;
    private final Merging merging;
    private final Reopener reopener;
    private final ProposalFacts facts;
    private final Clock clock;

    ProposeMerge(
            Participants participants,
            Identities identities,
            MergeProposals proposals,
            MergeGuards guards,
            Merging merging,
            Reopener reopener,
            ProposalFacts facts,
            Clock clock) {
        this.participants = participants;
        this.identities = identities;
        this.proposals = proposals;
        this.guards = guards;
        this.merging = merging;
        this.reopener = reopener;
        this.facts = facts;
        this.clock = clock;
    }

    /** Proposes, on behalf of this agency, that this participant goes on as the one with the number. */
    public ProposeResult propose(UUID absorbedId, String agency, PersonalNumber number, IfMatch ifMatch) {
        Optional<UUID> holder = identities.participantWith(number);
        participants.lockAll(Stream.concat(Stream.of(absorbedId), holder.stream()));
        Optional<Participant> found = participants
                .findByIdOptional(absorbedId)
                .filter(it -> it.isAnsweredForBy(agency))
                .filter(participants::mayBeActedOn);
        if (found.isEmpty()) {
            return new Refused(MergeRefusal.NOT_FOUND);
        }
        Participant absorbed = found.get();
        ifMatch.check(absorbed.version());
        // What is the participant's own comes first, so that it is not told whether somebody else has the number.
        Optional<MergeRefusal> own = refusal(absorbed, number, holder);
        if (own.isPresent()) {
            return new Refused(own.get());
        }
        if (holder.isEmpty()) {
            return new Refused(MergeRefusal.NUMBER_UNKNOWN);
        }
        if (!identities.participantWith(number).equals(holder)) {
            return new Refused(MergeRefusal.CHANGED_MEANWHILE);
        }
        Participant survivor = participants.findById(holder.get());
        return guards.canGoOn(survivor)
                ? make(absorbed, survivor, agency)
                : new Refused(MergeRefusal.SURVIVOR_CANNOT_GO_ON, holder);
    }

    private Optional<MergeRefusal> refusal(Participant absorbed, PersonalNumber number, Optional<UUID> holder) {
        if (holder.filter(absorbed.id()::equals).isPresent()) {
            return Optional.of(MergeRefusal.INTO_ITSELF);
        }
        Optional<MergeRefusal> ending = guards.againstEnding(absorbed);
        if (ending.isPresent()) {
            return ending;
        }
        if (proposals.openOf(absorbed.id()).isPresent()) {
            return Optional.of(MergeRefusal.PROPOSED_ALREADY);
        }
        return guards.mayBe(absorbed, number) ? Optional.empty() : Optional.of(MergeRefusal.NUMBERS_DISAGREE);
    }

    private ProposeResult make(Participant absorbed, Participant survivor, String agency) {
        if (survivor.status() == ParticipantStatus.CLOSED) {
            // As whoever knows the number may, since the person is here with a need (R2.13): nobody else can be asked.
            reopener.reopen(agency, survivor);
        }
        Instant now = clock.instant();
        MergeProposal proposal = MergeProposal.of(absorbed.id(), survivor.id(), agency, now);
        proposals.persistAndFlush(proposal);
        facts.proposed(proposal);
        if (survivor.isAnsweredForBy(agency)) {
            merging.merge(proposal, absorbed, survivor, now);
        }
        proposals.flush();
        return new Proposed(proposal);
    }
}
