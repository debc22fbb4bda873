package se.handslag.local.scenario.file;

import java.util.List;

/** A member authority; a municipality's code only for kind KOMMUN. */
public record Agency(String code, String name, String kind, String municipality, List<String> units) {

    public Agency {
        units = Scenario.orNone(units);
    }
}
