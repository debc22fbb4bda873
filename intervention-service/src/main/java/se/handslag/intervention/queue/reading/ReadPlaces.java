package se.handslag.intervention.queue.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.handslag.intervention.queue.PlaceCount;
import se.handslag.intervention.queue.Places;
import se.handslag.kit.usecase.UseCase;

/** How many places an intervention has, and how many wait. */
@UseCase
public class ReadPlaces {
    private final Places places;

    ReadPlaces(Places places) {
        this.places = places;
    }

    /** Empty if there is no such intervention. */
    public Optional<PlaceCount> read(UUID interventionId, LocalDate today) {
        return places.count(interventionId, today);
    }
}
