package se.handslag.participant.registration.merge;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.rest.Link;
import se.handslag.kit.rest.Links;

/**
 * A proposal as the agency that answers it sees it: nothing of the other participant but whose it is.
 *
 * @param participantId your own: the one that is to go on
 * @param proposingAgency answers for the other, and knows it by another number
 */
public record MergeProposalView(
        UUID id,
        UUID participantId,
        String proposingAgency,
        MergeProposalState state,
        Instant proposedAt,
        Optional<Instant> answeredAt,
        Optional<String> reason,
        @JsonProperty("_links") Map<String, Link> links) {

    static MergeProposalView of(MergeProposal proposal, UriInfo uri) {
        URI self = Links.to(uri, "merge-proposals", proposal.id());
        return new MergeProposalView(
                proposal.id(),
                proposal.survivorId(),
                proposal.proposedBy(),
                proposal.state(),
                proposal.proposedAt(),
                proposal.answeredAt(),
                proposal.reason(),
                proposal.isOpen()
                        ? Links.self(
                                self,
                                Link.post("confirmations", self + "/confirmations"),
                                Link.post("refusals", self + "/refusals"))
                        : Links.self(self));
    }
}
