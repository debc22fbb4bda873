package se.handslag.participant.deviation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A deviation or a good example as the local group sees it: nothing about the person, and no words.
 *
 * @param category a code of the list {@code deviation-categories}
 * @param agencies who recorded it, and the parties of the hand-off that it is about
 */
public record LiftedDeviationView(
        UUID id,
        DeviationKind kind,
        String category,
        List<String> agencies,
        String recordedBy,
        Instant recordedAt,
        Instant liftedAt) {

    static LiftedDeviationView of(LiftedDeviation lifted) {
        Deviation deviation = lifted.deviation();
        return new LiftedDeviationView(
                deviation.id(),
                deviation.kind(),
                deviation.category(),
                lifted.agencies(),
                deviation.recordedBy(),
                deviation.recordedAt(),
                deviation.liftedAt().orElseThrow());
    }
}
