package se.handslag.intervention.count;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** One count of an intervention, as it holds. */
@UseCase
public class ReadCount {
    private final PersonCounts counts;

    ReadCount(PersonCounts counts) {
        this.counts = counts;
    }

    /** Empty if the intervention has no such count. */
    public Optional<PersonCount> read(UUID interventionId, UUID id) {
        return counts.current(interventionId, id);
    }
}
