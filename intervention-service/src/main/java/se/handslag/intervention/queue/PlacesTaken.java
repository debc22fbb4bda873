package se.handslag.intervention.queue;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import se.handslag.intervention.intervention.PlacesInUse;
import se.handslag.kit.time.Stockholm;

/** Places of those who take part and of those who are promised one (R5.4). */
@ApplicationScoped
class PlacesTaken implements PlacesInUse {
    private final Places places;
    private final Clock clock;

    PlacesTaken(Places places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    @Override
    public long of(UUID interventionId) {
        return places.count(interventionId, Stockholm.today(clock))
                .orElseThrow()
                .taken();
    }
}
