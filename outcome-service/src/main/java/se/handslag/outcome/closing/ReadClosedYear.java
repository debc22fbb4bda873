package se.handslag.outcome.closing;

import java.util.Optional;
import se.handslag.kit.usecase.UseCase;

/** As of which moment a closed year's figures are. */
@UseCase
public class ReadClosedYear {
    private final ClosedYears years;

    ReadClosedYear(ClosedYears years) {
        this.years = years;
    }

    /** Empty if it has not been closed. */
    public Optional<ClosedYear> read(int year) {
        return years.find(year);
    }
}
