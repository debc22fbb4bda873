package se.handslag.outcome.closing;

import java.util.List;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** The years that have been closed, oldest first. */
@UseCase
public class ListClosedYears {
    private final ClosedYears years;

    ListClosedYears(ClosedYears years) {
        this.years = years;
    }

    /** At most {@link PageRequest#fetch()}. */
    public List<ClosedYear> list(PageRequest page) {
        return years.page(page);
    }
}
