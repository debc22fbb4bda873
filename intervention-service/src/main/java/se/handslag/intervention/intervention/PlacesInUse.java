package se.handslag.intervention.intervention;

import java.util.UUID;

/** Asked before an intervention gets fewer places. Whoever keeps its queue answers, so that this package need not know it. */
public interface PlacesInUse {
    /** Those that somebody has or is promised; while the intervention is held to change, they become no more. */
    long of(UUID interventionId);
}
