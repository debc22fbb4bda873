package se.handslag.local.scenario.file;

import java.util.List;

/** What several scenarios stand in: organisations and local groups of a county. */
record Frame(List<Agency> agencies, List<Association> associations, List<LocalGroup> localGroups) {

    Frame {
        agencies = Scenario.orNone(agencies);
        associations = Scenario.orNone(associations);
        localGroups = Scenario.orNone(localGroups);
    }
}
