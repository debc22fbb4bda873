package se.handslag.participant.registration.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.handslag.kit.access.AccessRule;
import se.handslag.kit.access.AccessRules;
import se.handslag.kit.access.Basis;
import se.handslag.kit.access.Disclosure;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.caller.CurrentCaller;
import se.handslag.kit.rest.PageRequest;
import se.handslag.participant.access.ParticipantAccess;
import se.handslag.participant.access.ParticipantDisclosure;
import se.handslag.participant.access.SeenUnits;

/** Reads proposals for either agency. Each tells that another agency knows a person: judged and recorded (R3.7). */
@ApplicationScoped
class MergeReader {
    /** The agency of the participant that is to go on, within it whoever works with them, and nobody else. */
    private static final AccessRule<List<ToldProposal>> ASKED = (caller, proposals) -> caller.agency()
            .filter(agency -> proposals.stream().map(ToldProposal::toldTo).allMatch(agency::equals))
            .filter(_ -> proposals.stream().map(ToldProposal::unit).allMatch(caller::worksFor))
            .map(_ -> Basis.of("asked-to-confirm"));

    private static final AccessRules<List<ToldProposal>> RULES = new AccessRules<>(List.of(ASKED));

    private final MergeProposals proposals;
    private final Disclosure disclosure;
    private final ParticipantDisclosure ofParticipant;
    private final CurrentCaller caller;

    MergeReader(
            MergeProposals proposals,
            Disclosure disclosure,
            ParticipantDisclosure ofParticipant,
            CurrentCaller caller) {
        this.proposals = proposals;
        this.disclosure = disclosure;
        this.ofParticipant = ofParticipant;
        this.caller = caller;
    }

    /** What was proposed of our participant; 404 if the caller may not see it. */
    List<MergeProposal> of(UUID participantId) {
        return ofParticipant.of(
                participantId, ParticipantAccess.CORE, "read-merges", () -> proposals.of(participantId));
    }

    /** What waits for our answer. */
    List<MergeProposal> waiting(PageRequest page) {
        Caller who = caller.get();
        return shown(proposals.waitingFor(who.requireAgency(), SeenUnits.of(who), page));
    }

    /** 404 if there is none, or it is not for the caller to answer. */
    MergeProposal one(UUID id) {
        return shown(List.of(proposals.told(id).orElseThrow(Disclosure::nothingToSee)))
                .getFirst();
    }

    private List<MergeProposal> shown(List<ToldProposal> told) {
        List<UUID> persons = told.stream()
                .map(ToldProposal::proposal)
                .flatMap(proposal -> Stream.of(proposal.absorbedId(), proposal.survivorId()))
                .toList();
        return disclosure.ofAll(RULES, told, persons, "read-merge-proposal", _ -> told.stream()
                .map(ToldProposal::proposal)
                .toList());
    }
}
