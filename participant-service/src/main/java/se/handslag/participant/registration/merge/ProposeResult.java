package se.handslag.participant.registration.merge;

import java.util.Optional;
import java.util.UUID;

/** What became of a proposal to merge. */
public sealed interface ProposeResult {
    /** It waits for its answer, or is confirmed, if one agency answers for both. */
    record Proposed(MergeProposal proposal) implements ProposeResult {}

    /**
     * Nothing has changed.
     *
     * @param holder the participant that has the number, if the refusal tells that there is one
     */
    record Refused(MergeRefusal why, Optional<UUID> holder) implements ProposeResult {
        Refused(MergeRefusal why) {
            this(why, Optional.empty());
        }
    }
}
