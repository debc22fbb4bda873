package se.handslag.participant.closing;

import java.util.List;
import java.util.Set;
import se.handslag.participant.closing.followup.FollowUp;
import se.handslag.participant.responsibility.Participant;

/** What became of a closing. */
sealed interface CloseResult {
    /** Done; the participant as it is now, and the duties that stay. */
    record Closed(Participant participant, Closing closing, List<FollowUp> followUps) implements CloseResult {}

    /** Something stands in the way; all of it. */
    record Unmet(Set<ClosingGuard> guards) implements CloseResult {}

    /** The day lies ahead, or before the agency answered for the participant. */
    record DayIsImpossible() implements CloseResult {}

    /** No such participant, or one that the agency has never answered for. */
    record NotFound() implements CloseResult {}
}
