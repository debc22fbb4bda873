package se.handslag.intervention.programme;

import java.util.Optional;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** One programme. */
@UseCase
public class ReadProgramme {
    private final Programmes programmes;

    ReadProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    /** Empty if there is none. */
    public Optional<Programme> read(UUID id) {
        return programmes.findByIdOptional(id);
    }
}
