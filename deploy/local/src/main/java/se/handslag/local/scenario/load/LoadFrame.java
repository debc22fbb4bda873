package se.handslag.local.scenario.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.handslag.local.scenario.file.Agency;
import se.handslag.local.scenario.file.Association;
import se.handslag.local.scenario.file.Intervention;
import se.handslag.local.scenario.file.LocalGroup;
import se.handslag.local.scenario.file.Programme;
import se.handslag.local.scenario.file.Scenario;

/** Loads what persons stand in: agencies, associations, local groups, programmes, interventions and counts. */
final class LoadFrame {

    private static final String PLATFORM = "platform";

    private final Scenario scenario;
    private final Requests requests;

    LoadFrame(Scenario scenario, Requests requests) {
        this.scenario = scenario;
        this.requests = requests;
    }

    static int requests(Scenario scenario) {
        int units = scenario.agencies().stream()
                .mapToInt(agency -> agency.units().size())
                .sum();
        int counts = scenario.interventions().stream()
                .mapToInt(intervention -> intervention.counts().size())
                .sum();
        return scenario.agencies().size()
                + units
                + scenario.associations().size()
                + scenario.localGroups().size()
                + scenario.programmes().size()
                + scenario.interventions().size()
                + counts;
    }

    /** Loads it all and gives the ids that were made, by the file's own names. */
    Made load() {
        scenario.agencies().forEach(this::agency);
        for (Association association : scenario.associations()) {
            String place = "association-" + association.code();
            requests.postUnlessThere(place, "/associations", FrameBodies.association(association), place);
        }
        scenario.localGroups().forEach(this::localGroup);
        Map<String, String> programmes = new HashMap<>();
        for (Programme programme : scenario.programmes()) {
            programmes.put(programme.code(), programme(programme));
        }
        Map<String, String> interventions = new HashMap<>();
        for (Intervention intervention : scenario.interventions()) {
            interventions.put(intervention.key(), intervention(intervention, programmes));
        }
        return new Made(programmes, interventions);
    }

    private void agency(Agency agency) {
        requests.postUnlessThere(PLATFORM, "/agencies", FrameBodies.agency(agency), "agency-" + agency.code());
        List<String> units = agency.units();
        for (int i = 0; i < units.size(); i++) {
            requests.postUnlessThere(
                    PLATFORM,
                    "/agencies/" + agency.code() + "/units",
                    Map.of("name", units.get(i)),
                    "unit-" + agency.code() + "-" + i);
        }
    }

    private void localGroup(LocalGroup group) {
        requests.postUnlessThere(
                "association-" + group.association(),
                "/local-groups",
                FrameBodies.localGroup(group),
                "local-group-" + group.municipality());
    }

    private String programme(Programme programme) {
        return requests.post(
                "association-" + programme.associations().getFirst(),
                "/programmes",
                FrameBodies.programme(programme),
                "programme-" + programme.code());
    }

    private String intervention(Intervention intervention, Map<String, String> programmes) {
        String association = scenario.associationOf(intervention);
        String client = "association-" + association;
        String id = requests.post(
                client,
                "/interventions",
                FrameBodies.intervention(intervention, association, programmes.get(intervention.programme())),
                "intervention-" + intervention.key());
        for (int i = 0; i < intervention.counts().size(); i++) {
            requests.post(
                    client,
                    "/interventions/" + id + "/counts",
                    FrameBodies.count(intervention.counts().get(i)),
                    "count-" + intervention.key() + "-" + i);
        }
        return id;
    }
}
