package se.handslag.local.command;

import se.handslag.local.scenario.ScenarioLoad;
import se.handslag.local.scenario.ScenarioReport;

/** Loads a scenario in front of a person, and shows what came out of it. */
record ScenarioRun(Console console) {

    void run(String name, ScenarioLoad load) {
        if (!load.isLoaded()) {
            console.step("Scenario " + name, () -> {
                load.load((done, total) -> console.bar("Scenario " + name, done, total));
                return load;
            });
        }
        ScenarioReport report = console.step("Report", load::report);
        console.say("\n" + report.text());
        if (!report.isAsPublished()) {
            console.say("These figures are not those published; ./handslag logs outcome-service may say why.");
        }
    }
}
