package se.handslag.outcome.closing;

import java.util.List;
import java.util.Optional;
import se.handslag.kit.rest.PageRequest;
import se.handslag.kit.usecase.UseCase;

/** Which years have been closed. */
@UseCase
public class ReadClosedYears {
    private final ClosedYears years;

    ReadClosedYears(ClosedYears years) {
        this.years = years;
    }

    /** Oldest year first; at most {@link PageRequest#fetch()}. */
    public List<ClosedYear> list(PageRequest page) {
        return years.page(page);
    }

    /** Empty if it has not been closed. */
    public Optional<ClosedYear> read(int year) {
        return years.find(year);
    }
}
