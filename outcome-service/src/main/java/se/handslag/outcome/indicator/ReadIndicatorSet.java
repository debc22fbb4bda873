package se.handslag.outcome.indicator;

import java.util.Optional;
import se.handslag.kit.usecase.UseCase;

/** A set as it is asked now. */
@UseCase
public class ReadIndicatorSet {
    private final IndicatorSets sets;

    ReadIndicatorSet(IndicatorSets sets) {
        this.sets = sets;
    }

    /** Its newest version; empty if there is none. */
    public Optional<IndicatorSet> read(String code) {
        return sets.latest(code);
    }
}
