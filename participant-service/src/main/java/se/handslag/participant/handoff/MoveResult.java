package se.handslag.participant.handoff;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.handslag.kit.event.EventData;
import se.handslag.participant.handoff.act.Refusal;

/** What a hand-off answers to a move: the facts it made, in order, or why not. */
public sealed interface MoveResult {
    /** Moved. */
    record Moved(List<EventData> facts) implements MoveResult {}

    /** Not moved. */
    record Refused(Refusal why) implements MoveResult {}

    static MoveResult moved(EventData fact) {
        return new Moved(List.of(fact));
    }

    static MoveResult moved(EventData fact, Optional<? extends EventData> another) {
        return new Moved(Stream.concat(Stream.of(fact), another.stream()).toList());
    }

    /** Done, and no fact that anybody else need know. */
    static MoveResult silently() {
        return new Moved(List.of());
    }

    static MoveResult refused(Refusal why) {
        return new Refused(why);
    }
}
