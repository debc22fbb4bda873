package se.handslag.outcome.counting;

import java.util.UUID;

/** Participations of one intervention that are alike in all that a report tells apart, and how many they are. */
public sealed interface Group {
    UUID intervention();

    long participations();

    /** Not ended by the end of the period. */
    record Running(UUID intervention, long participations) implements Group {}

    /**
     * Ended within the period, of anonymous persons (R6.6) or of whom nobody asked what came after, as when consent was
     * withdrawn (R3.3): counted, never measured.
     *
     * @param days length of all of them together
     */
    record ClosedUnmeasured(UUID intervention, long participations, long days) implements Group {}

    /**
     * Ended within the period, of persons whose situation afterwards is known.
     *
     * @param days length of all of them together
     */
    record Closed(UUID intervention, Afterwards after, long participations, long days) implements Group {}
}
