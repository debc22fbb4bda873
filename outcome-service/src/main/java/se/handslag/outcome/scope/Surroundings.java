package se.handslag.outcome.scope;

import java.util.List;

/**
 * An association that a scope lies in, or is.
 *
 * @param number what the projection calls it
 * @param county two digits; empty if it has no municipality
 * @param interventions all of the association's
 */
public record Surroundings(int number, String code, String county, List<KnownIntervention> interventions) {
    public Surroundings {
        interventions = List.copyOf(interventions);
    }
}
