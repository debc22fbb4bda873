package se.handslag.participant.deviation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A deviation or a good example as the local group is told of it.
 *
 * @param giver of the hand-off that it is about; null if it is about a participation, like the receiver
 */
record LiftedDeviation(Deviation deviation, String giver, String receiver) {
    /** Those whom it concerns: who recorded it, and the parties of the hand-off. */
    List<String> agencies() {
        return Stream.of(deviation.recordedBy(), giver, receiver)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
