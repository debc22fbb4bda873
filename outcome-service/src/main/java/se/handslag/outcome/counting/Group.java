package se.handslag.outcome.counting;

import java.util.UUID;

/** Participations of one intervention that are alike in all that a report tells apart, and how many they are. */
public sealed interface Group {
    UUID intervention();

    long participations();

    /** Not ended by the end of the period. */
    record Running(UUID intervention, long participations) implements Group {}

    /**
     * Ended within the period, of anonymous persons: counted, never measured before or after (R6.6).
     *
     * @param days length of all of them together
     */
    record ClosedAnonymous(UUID intervention, long participations, long days) implements Group {}

    /**
     * Ended within the period, of known persons.
     *
     * @param days length of all of them together
     */
    record Closed(UUID intervention, Afterwards after, long participations, long days) implements Group {}
}
