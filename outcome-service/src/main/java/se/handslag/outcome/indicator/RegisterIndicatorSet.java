package se.handslag.outcome.indicator;

import java.time.Clock;
import java.util.Optional;
import se.handslag.kit.caller.Caller;
import se.handslag.kit.usecase.UseCase;
import se.handslag.outcome.access.Owned;
import se.handslag.outcome.access.StatementAccess;

/** Says what is asked: a new set, or the next version of one's own. */
@UseCase
public class RegisterIndicatorSet {
    private final IndicatorSets sets;
    private final Clock clock;

    RegisterIndicatorSet(IndicatorSets sets, Clock clock) {
        this.sets = sets;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        /** It is there. */
        record Registered(IndicatorSet set) implements Result {}

        /** The set is somebody else's, or the caller administers nothing. */
        record NotPermitted() implements Result {}

        /** A set keeps its level: answers of participants and of staff are not of one kind. */
        record AnotherLevel() implements Result {}
    }

    /** From now on answers are given to this version. */
    public Result register(Caller caller, IndicatorSet asked) {
        sets.hold(asked.code());
        Optional<IndicatorSet> former = sets.latest(asked.code());
        Optional<String> owner = former.map(IndicatorSet::association).orElse(caller.association());
        if (StatementAccess.RULES.decide(caller, new Owned(owner)).isEmpty()) {
            return new Result.NotPermitted();
        }
        if (former.filter(it -> it.level() != asked.level()).isPresent()) {
            return new Result.AnotherLevel();
        }
        IndicatorSet set = asked.numbered(former.map(it -> it.version() + 1).orElse(1), owner);
        sets.add(set, clock.instant(), caller.client());
        return new Result.Registered(set);
    }
}
