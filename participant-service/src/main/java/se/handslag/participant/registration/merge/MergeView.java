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
 * A proposal as the agency that made it sees it: nothing of the other participant.
 *
 * @param participantId your own: the one that is to end
 * @param reason of a refusal: a code of the list {@code merge-refusal-reasons}
 */
public record MergeView(
        UUID id,
        UUID participantId,
        MergeProposalState state,
        Instant proposedAt,
        Optional<Instant> answeredAt,
        Optional<String> reason,
        @JsonProperty("_links") Map<String, Link> links) {

    static MergeView of(MergeProposal proposal, UriInfo uri) {
        URI list = Links.to(uri, "participants", proposal.absorbedId(), "merges");
        return new MergeView(
                proposal.id(),
                proposal.absorbedId(),
                proposal.state(),
                proposal.proposedAt(),
                proposal.answeredAt(),
                proposal.reason(),
                proposal.isOpen()
                        ? Links.self(list, Link.post("withdrawals", list + "/" + proposal.id() + "/withdrawals"))
                        : Links.self(list));
    }
}
