package se.handslag.outcome.indicator;

import java.util.List;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** All versions of all sets, by code and version. */
@UseCase
public class ListIndicatorSets {
    private final IndicatorSets sets;

    ListIndicatorSets(IndicatorSets sets) {
        this.sets = sets;
    }

    /** At most {@link PageRequest#fetch()}. */
    public List<IndicatorSet> list(PageRequest page) {
        return sets.page(page);
    }
}
