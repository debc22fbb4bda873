package se.handslag.local.scenario.load;

import java.util.Map;

/**
 * What a load has made.
 *
 * @param programmes ids by code
 * @param interventions ids by the file's keys
 */
public record Made(Map<String, String> programmes, Map<String, String> interventions) {

    public Made {
        programmes = Map.copyOf(programmes);
        interventions = Map.copyOf(interventions);
    }
}
