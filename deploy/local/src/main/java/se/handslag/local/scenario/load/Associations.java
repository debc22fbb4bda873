package se.handslag.local.scenario.load;

import se.handslag.local.scenario.ScenarioException;
import se.handslag.local.scenario.file.Intervention;
import se.handslag.local.scenario.file.Scenario;

/** Whose an intervention is. */
final class Associations {

    private Associations() {}

    /** The one it names, or the only one of the scenario. */
    static String of(Scenario scenario, Intervention intervention) {
        if (intervention.association() != null) {
            return intervention.association();
        }
        if (scenario.associations().size() != 1) {
            throw new ScenarioException("Intervention " + intervention.key() + " must name its association.");
        }
        return scenario.associations().getFirst().code();
    }
}
