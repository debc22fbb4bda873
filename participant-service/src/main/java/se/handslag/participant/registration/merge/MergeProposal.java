package se.handslag.participant.registration.merge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.contract.participants.MergeAnswered;
import se.handslag.kit.contract.participants.MergeProposed;
import se.handslag.kit.id.Ids;

/**
 * An agency's word that its participant is another agency's participant too (R4.1). Nothing moves until the other agency
 * has said the same.
 */
@Entity
@Table(name = "merge_proposal")
public class MergeProposal {
    @Id
    private UUID id;

    @Column(name = "absorbed_id")
    private UUID absorbedId;

    @Column(name = "survivor_id")
    private UUID survivorId;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private MergeProposalState state;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    private String reason;

    @Version
    private long version;

    protected MergeProposal() {}

    /** Proposes that the first goes on as the second. */
    static MergeProposal of(UUID absorbed, UUID survivor, String by, Instant at) {
        var proposal = new MergeProposal();
        proposal.id = Ids.next();
        proposal.absorbedId = absorbed;
        proposal.survivorId = survivor;
        proposal.proposedBy = by;
        proposal.proposedAt = at;
        proposal.state = MergeProposalState.PROPOSED;
        return proposal;
    }

    MergeProposed proposed() {
        return new MergeProposed(id, absorbedId, survivorId, proposedBy, proposedAt);
    }

    MergeAnswered confirm(String by, Instant at) {
        return answer(MergeProposalState.CONFIRMED, by, null, at);
    }

    /** @param why a code of the list {@code merge-refusal-reasons} */
    MergeAnswered refuse(String by, String why, Instant at) {
        return answer(MergeProposalState.REFUSED, by, why, at);
    }

    /** The agency of the one that was to end has thought better of it. */
    MergeAnswered withdraw(String by, Instant at) {
        return answer(MergeProposalState.WITHDRAWN, by, null, at);
    }

    /** The participant that was to go on has itself gone on as another. */
    void passTo(UUID survivor) {
        survivorId = survivor;
    }

    private MergeAnswered answer(MergeProposalState next, String by, String why, Instant at) {
        if (!isOpen()) {
            throw new IllegalStateException("the proposal has been answered");
        }
        state = next;
        answeredBy = by;
        answeredAt = at;
        reason = why;
        return new MergeAnswered(id, absorbedId, survivorId, next.name(), reason(), by, at);
    }

    boolean isOpen() {
        return state == MergeProposalState.PROPOSED;
    }

    UUID id() {
        return id;
    }

    /** The participant that is to end. */
    UUID absorbedId() {
        return absorbedId;
    }

    /** The participant that is to go on. */
    UUID survivorId() {
        return survivorId;
    }

    String proposedBy() {
        return proposedBy;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    MergeProposalState state() {
        return state;
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    long version() {
        return version;
    }
}
