package se.handslag.intervention.placement;

import java.util.List;
import java.util.UUID;
import se.handslag.kit.usecase.UseCase;

/** The placements of a participation. Only after the reading is decided and recorded. */
@UseCase
public class ReadPlacements {
    private final Placements placements;

    ReadPlacements(Placements placements) {
        this.placements = placements;
    }

    /** In the order they were registered. */
    public List<Placement> read(UUID participationId) {
        return placements.of(participationId);
    }
}
