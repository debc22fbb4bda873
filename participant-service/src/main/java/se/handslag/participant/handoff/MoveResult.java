package se.handslag.participant.handoff;

import java.util.List;
import se.handslag.kit.event.EventData;

/** What a hand-off answers to a move: the facts it made, in order, or why not. */
sealed interface MoveResult {
    /** Moved. */
    record Moved(List<EventData> facts) implements MoveResult {}

    /** Not moved. */
    record Refused(Refusal why) implements MoveResult {}

    static MoveResult moved(EventData... facts) {
        return new Moved(List.of(facts));
    }

    static MoveResult refused(Refusal why) {
        return new Refused(why);
    }
}
